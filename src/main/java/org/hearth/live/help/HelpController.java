package org.hearth.live.help;

import java.util.List;
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
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Words between one person and those beside the room. In encrypted meetings they come locked, or are not taken. */
@Controller
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

        /** @throws NotFound for what is not to be said in this way */
        Audience to() {
            return Audience.of(audience == null ? "help" : audience)
                    .filter(Audience::isBeside)
                    .orElseThrow(NotFound::new);
        }

        ChatForm form(boolean encrypted) {
            return encrypted
                    ? ChatForm.locked(or(text), or(sealed), to().text(), submission)
                    : ChatForm.beside(or(text), to(), submission);
        }

        private static String or(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    /** From before the door too: whoever cannot get in, or would come in without sound. */
    @PostMapping("/groups/{group}/meetings/{meeting}/help")
    Object ask(Viewer viewer, @PathVariable MeetingId meeting, Posted posted, Back back) {
        var own = attending.here(viewer, meeting);
        if (!own.state().isInside() && posted.to() != Audience.HELP) {
            throw new NotFound();
        }
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        var form = posted.form(encrypted);
        return form.isGood()
                ? said(chat.say(own, form), back, "room")
                : again(back, new AgainPage(back.address(), form, posted.to(), "", false, encrypted));
    }

    /** Within what somebody asked: from who helps or leads, and from whoever asked. */
    @PostMapping("/groups/{group}/meetings/{meeting}/help/answers")
    Object answer(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String to,
            Posted posted,
            Back back) {
        var here = attending.find(viewer, meeting).filter(own -> own.state().isHere() && !own.covered());
        var own = here.orElseGet(() -> desk.at(viewer, meeting));
        var encrypted = here.isPresent()
                ? attending.meeting(viewer, meeting).encrypted()
                : desk.meeting(viewer, meeting).encrypted();
        var asker = AttendanceId.valueOf(to);
        var asked = chat.askers(meeting, List.of(posted.to())).contains(asker);
        if (!asked || !mayAnswer(viewer, own, asker, posted.to())) {
            throw new NotFound();
        }
        var form = posted.form(encrypted);
        return form.isGood()
                ? said(chat.answer(own, asker, form), back, here.isPresent() ? "room" : "help/desk")
                : again(
                        back,
                        new AgainPage(back.address(), form, posted.to(), asker.text(), here.isEmpty(), encrypted));
    }

    /** Locked words are bound to their form: other ones in the same get a form of their own, and are locked anew. */
    private static ResponseEntity<Void> said(ChatForm said, Back back, String place) {
        return said.isGood()
                ? back.to(place)
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /** Never into the field of the chat, which all read. A page with script still has the words. */
    private static Object again(Back back, AgainPage page) {
        return back.script() ? ResponseEntity.unprocessableContent().build() : Html.again("live/help/again", page);
    }

    private boolean mayAnswer(Viewer viewer, Attendance own, AttendanceId asker, Audience audience) {
        if (own.state() == AttendanceState.HELPING) {
            return audience == Audience.HELP || desk.isOnCall(viewer, own.meeting());
        }
        return own.id().equals(asker) || (own.state().isInside() && Attending.isLedBy(viewer, own));
    }
}
