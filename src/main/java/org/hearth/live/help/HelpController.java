package org.hearth.live.help;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatForm;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Back;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a meeting is encrypted, browsers say it by the chat's own way: here comes only what anybody's server may read. */
@RestController
class HelpController {

    private final Attending attending;
    private final Chat chat;

    HelpController(Attending attending, Chat chat) {
        this.attending = attending;
        this.chat = chat;
    }

    @PostMapping("/groups/{group}/meetings/{meeting}/help")
    ResponseEntity<Void> ask(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String submission,
            Back back) {
        var own = attending.inside(viewer, meeting);
        var form = ChatForm.forHelp(text, submission);
        if (attending.meeting(viewer, meeting).encrypted() || !form.isGood()) {
            throw new NotFound();
        }
        var said = chat.say(own, form);
        return back.to(said.isGood() ? "room" : "room#chat");
    }
}
