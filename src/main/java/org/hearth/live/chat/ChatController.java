package org.hearth.live.chat;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomView;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says a line. The line itself reaches every page by the stream, the writer's too. */
@Controller
class ChatController {

    private final Attending attending;
    private final Chat chat;
    private final RoomView rooms;

    ChatController(Attending attending, Chat chat, RoomView rooms) {
        this.attending = attending;
        this.chat = chat;
        this.rooms = rooms;
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
    Html say(Viewer viewer, @PathVariable MeetingId meeting, Posted posted) {
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
    Object sayAndReload(Viewer viewer, @PathVariable MeetingId meeting, Posted posted) {
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        var form = said(attending.here(viewer, meeting), posted.form(encrypted));
        return form.isGood()
                ? new RoomAddress(viewer.group(), meeting).to("room")
                : Html.again("live/room/show", rooms.page(viewer, meeting, form));
    }

    /** Before the door there are those who lead to write to, in encrypted meetings; all else does not exist there. */
    private ChatForm said(Attendance own, ChatForm form) {
        if (!own.state().isInside() && !(form.locked() && form.audience() == Audience.LEAD)) {
            throw new NotFound();
        }
        return form.isGood() ? chat.say(own, form) : form;
    }
}
