package org.hearth.live.prejoin;

import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.Id;
import org.hearth.live.presence.Attending;
import org.hearth.meetings.MeetingId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bytes to measure the line by: none for the way there and back, many for how much fits through. */
@RestController
class LineController {

    private static final int AT_MOST = 128 * 1024;

    private final Attending attending;

    LineController(Attending attending) {
        this.attending = attending;
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/line")
    ResponseEntity<byte[]> send(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam(defaultValue = "0") int bytes) {
        attending.meeting(viewer, meeting);
        return noise(bytes);
    }

    /** Days ahead, without a meeting. */
    @GetMapping("/groups/{group}/check/line")
    ResponseEntity<byte[]> send(Viewer viewer, @RequestParam(defaultValue = "0") int bytes) {
        viewer.need(Capability.ATTEND);
        return noise(bytes);
    }

    private static ResponseEntity<byte[]> noise(int bytes) {
        var noise = new byte[Math.clamp(bytes, 0, AT_MOST)];
        // zeros would be packed by whoever stands between
        Id.RANDOM.nextBytes(noise);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(noise);
    }
}
