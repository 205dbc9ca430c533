package org.hearth.live.aside;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.live.keys.KeyAnswers;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the islands of two who are aside tell and ask: 404 for who is not one of them, 409 for who came second. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}/aside/keys")
class AsideKeysController {

    private final AsideKeys keys;

    AsideKeysController(AsideKeys keys) {
        this.keys = keys;
    }

    @PostMapping("/epochs/{epoch}")
    ResponseEntity<Void> begin(
            Viewer viewer, @PathVariable MeetingId meeting, @PathVariable int epoch, HttpServletRequest request)
            throws IOException {
        keys.need(viewer, meeting);
        return KeyAnswers.taken(request, envelopes -> keys.begin(viewer, meeting, epoch, envelopes));
    }

    @PostMapping("/epochs/{epoch}/envelopes")
    ResponseEntity<Void> handOn(
            Viewer viewer, @PathVariable MeetingId meeting, @PathVariable int epoch, HttpServletRequest request)
            throws IOException {
        keys.need(viewer, meeting);
        return KeyAnswers.taken(request, envelopes -> keys.handOn(viewer, meeting, epoch, envelopes));
    }

    @GetMapping("/envelope")
    ResponseEntity<Map<String, Object>> newest(Viewer viewer, @PathVariable MeetingId meeting) {
        return KeyAnswers.newest(keys.newest(viewer, meeting));
    }
}
