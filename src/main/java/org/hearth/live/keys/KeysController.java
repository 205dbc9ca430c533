package org.hearth.live.keys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the islands of an encrypted meeting tell and ask: 404 for who is not there, 409 for who came second. */
@RestController
class KeysController {

    private static final String KEYS = "/groups/{group}/meetings/{meeting}/room/keys";

    private final Keys keys;

    KeysController(Keys keys) {
        this.keys = keys;
    }

    @PostMapping(KEYS + "/recipient")
    ResponseEntity<Void> receive(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(required = false) @Nullable String recipient) {
        keys.needHere(viewer, meeting);
        var known = Recipient.of(recipient);
        known.ifPresent(it -> keys.receive(viewer, meeting, it));
        return ResponseEntity.status(known.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    @PostMapping(KEYS + "/epochs/{epoch}")
    ResponseEntity<Void> begin(
            Viewer viewer, @PathVariable MeetingId meeting, @PathVariable int epoch, HttpServletRequest request)
            throws IOException {
        keys.needInside(viewer, meeting);
        return KeyAnswers.taken(request, envelopes -> keys.begin(viewer, meeting, epoch, envelopes));
    }

    @PostMapping(KEYS + "/epochs/{epoch}/envelopes")
    ResponseEntity<Void> handOn(
            Viewer viewer, @PathVariable MeetingId meeting, @PathVariable int epoch, HttpServletRequest request)
            throws IOException {
        keys.needInside(viewer, meeting);
        return KeyAnswers.taken(request, envelopes -> keys.handOn(viewer, meeting, epoch, envelopes));
    }

    @GetMapping(KEYS + "/envelope")
    ResponseEntity<Map<String, Object>> newest(Viewer viewer, @PathVariable MeetingId meeting) {
        return KeyAnswers.newest(keys.newest(viewer, meeting));
    }
}
