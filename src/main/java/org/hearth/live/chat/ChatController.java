package org.hearth.live.chat;

import org.hearth.groups.Viewer;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomView;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/chat", headers = "HX-Request")
    Html say(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String submission) {
        var form = posted(viewer, meeting, ChatForm.of(text, submission));
        var page = new SayFragment(new RoomAddress(viewer.group(), meeting), form.isGood() ? ChatForm.fresh() : form);
        return form.isGood() ? Html.of("live/chat/_say", page) : Html.again("live/chat/_say", page);
    }

    @PostMapping(path = "/groups/{group}/meetings/{meeting}/chat", headers = "!HX-Request")
    Object sayAndReload(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String submission) {
        var form = posted(viewer, meeting, ChatForm.of(text, submission));
        return form.isGood()
                ? new RoomAddress(viewer.group(), meeting).to("room")
                : Html.again("live/room/show", rooms.page(viewer, meeting, form));
    }

    private ChatForm posted(Viewer viewer, MeetingId meeting, ChatForm form) {
        var own = attending.inside(viewer, meeting);
        if (form.isGood()) {
            chat.say(own, form);
        }
        return form;
    }
}
