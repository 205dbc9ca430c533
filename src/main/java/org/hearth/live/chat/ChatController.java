package org.hearth.live.chat;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.codeword.CodeWords;
import org.hearth.live.codeword.Covering;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomView;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says a line. The line itself reaches every page by the stream, the writer's too. */
@Controller
class ChatController {

    private final Attending attending;
    private final Chat chat;
    private final RoomView rooms;
    private final CodeWords words;
    private final Covering covering;

    ChatController(Attending attending, Chat chat, RoomView rooms, CodeWords words, Covering covering) {
        this.attending = attending;
        this.chat = chat;
        this.rooms = rooms;
        this.words = words;
        this.covering = covering;
    }

    /** What a form carries. {@code sealed} in an encrypted meeting, {@code text} elsewhere. */
    record Posted(
            @Nullable String text,
            @Nullable String sealed,
            @Nullable String audience,
            @Nullable String submission) {

        ChatForm form(boolean encrypted) {
            return encrypted
                    ? ChatForm.locked(or(text, ""), or(sealed, ""), or(audience, "all"), submission)
                    : ChatForm.of(or(text, ""), submission);
        }

        private static String or(@Nullable String given, String otherwise) {
            return given == null ? otherwise : given;
        }
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/chat", headers = "HX-Request")
    Object say(Viewer viewer, @PathVariable MeetingId meeting, Posted posted, @AuthenticationPrincipal SignedIn me) {
        if (isCodeWord(me, posted)) {
            covering.cover(viewer, meeting);
            return ResponseEntity.noContent().header("HX-Refresh", "true").build();
        }
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        var own = attending.here(viewer, meeting);
        var form = said(own, posted.form(encrypted));
        var page = new SayFragment(
                new RoomAddress(viewer.group(), meeting),
                form.isGood() ? ChatForm.fresh() : form,
                encrypted,
                !own.state().isInside());
        return form.isGood() ? Html.of("live/chat/_say", page) : Html.again("live/chat/_say", page);
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/chat", headers = "!HX-Request")
    Object sayAndReload(
            Viewer viewer, @PathVariable MeetingId meeting, Posted posted, @AuthenticationPrincipal SignedIn me) {
        if (isCodeWord(me, posted)) {
            covering.cover(viewer, meeting);
            return new RoomAddress(viewer.group(), meeting).to("room");
        }
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        var form = said(attending.here(viewer, meeting), posted.form(encrypted));
        return form.isGood()
                ? new RoomAddress(viewer.group(), meeting).to("room")
                : Html.again("live/room/show", rooms.page(viewer, meeting, form));
    }

    /** Where the page's script has not recognised it, or there is none: it is not said. */
    private boolean isCodeWord(SignedIn me, Posted posted) {
        return posted.text() != null && words.isSaid(me.account(), posted.text());
    }

    /** Before the door there are those who lead to write to, in encrypted meetings; all else does not exist there. */
    private ChatForm said(Attendance own, ChatForm form) {
        if (!own.state().isInside() && !(form.locked() && form.audience() == Audience.LEAD)) {
            throw new NotFound();
        }
        return form.isGood() ? chat.say(own, form) : form;
    }
}
