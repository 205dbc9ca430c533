package org.hearth.live.help;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.chat.Audience;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Words between one person and those beside the room. In encrypted meetings they come locked, or are not taken. */
@RestController
class HelpController {

    private final Attending attending;
    private final Desk desk;
    private final Chat chat;

    HelpController(Attending attending, Desk desk, Chat chat) {
        this.attending = attending;
        this.desk = desk;
        this.chat = chat;
    }

    /** What a form carries: {@code sealed} in an encrypted meeting, {@code text} elsewhere. */
    record Posted(
            @Nullable String text,
            @Nullable String sealed,
            @Nullable String audience,
            @Nullable String submission) {

        /** @throws NotFound for what is not to be said aside, or not in this way */
        ChatForm form(boolean encrypted) {
            var to = Audience.of(audience == null ? "help" : audience)
                    .filter(Audience::isAside)
                    .orElseThrow(NotFound::new);
            var form = encrypted
                    ? ChatForm.locked(text == null ? "" : text, sealed == null ? "" : sealed, to.text(), submission)
                    : ChatForm.aside(text == null ? "" : text, to, submission);
            if (!form.isGood()) {
                throw new NotFound();
            }
            return form;
        }
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/help")
    ResponseEntity<Void> ask(Viewer viewer, @PathVariable MeetingId meeting, Posted posted, Back back) {
        var own = attending.inside(viewer, meeting);
        var form = posted.form(attending.meeting(viewer, meeting).encrypted());
        var said = chat.say(own, form);
        return back.to(said.isGood() ? "room" : "room#chat");
    }

    /** Within what somebody asked: from who helps or leads, and from whoever asked. */
    @PostMapping("/groups/{group}/meetings/{meeting}/help/answers")
    ResponseEntity<Void> answer(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String to,
            Posted posted,
            Back back) {
        var here = attending.find(viewer, meeting).filter(own -> own.state().isInside() && !own.covered());
        var own = here.orElseGet(() -> desk.at(viewer, meeting));
        var encrypted = here.isPresent()
                ? attending.meeting(viewer, meeting).encrypted()
                : desk.meeting(viewer, meeting).encrypted();
        var asker = AttendanceId.valueOf(to);
        var form = posted.form(encrypted);
        if (!mayAnswer(viewer, own, asker, form.audience())) {
            throw new NotFound();
        }
        chat.answer(own, asker, form);
        return back.to(own.state() == AttendanceState.HELPING ? "help/desk" : "room");
    }

    private boolean mayAnswer(Viewer viewer, Attendance own, AttendanceId asker, Audience audience) {
        if (own.state() == AttendanceState.HELPING) {
            return audience == Audience.HELP || desk.isOnCall(viewer, own.meeting());
        }
        return own.id().equals(asker) || Attending.isLedBy(viewer, own);
    }
}
