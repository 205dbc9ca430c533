package org.hearth.live.aside;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.media.Media;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.Back;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking somebody aside, what they say, the way in for these two, and the way back. */
@RestController
@RequestMapping("/groups/{group}/meetings/{meeting}/aside")
class AsideController {

    private final Asides asides;
    private final Attending attending;
    private final VideoServer video;
    private final MediaTokens tokens;

    AsideController(Asides asides, Attending attending, VideoServer video, MediaTokens tokens) {
        this.asides = asides;
        this.attending = attending;
        this.video = video;
        this.tokens = tokens;
    }

    @PostMapping
    ResponseEntity<Void> ask(
            Viewer viewer, @PathVariable MeetingId meeting, @RequestParam AttendanceId who, Back back) {
        asides.ask(viewer, meeting, who);
        return back.toRoom();
    }

    @PostMapping("/answer")
    ResponseEntity<Void> answer(
            Viewer viewer,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String aside,
            @RequestParam(defaultValue = "") String says,
            Back back) {
        asides.answer(viewer, meeting, AsideId.valueOf(aside), says.equals("yes"));
        return back.toRoom();
    }

    @PostMapping("/ending")
    ResponseEntity<Void> end(Viewer viewer, @PathVariable MeetingId meeting, Back back) {
        asides.end(viewer, meeting);
        return back.toRoom();
    }

    /** Made anew at each asking, for who is one of the two and as long as they are. */
    @GetMapping("/media")
    ResponseEntity<Media> grant(Viewer viewer, @PathVariable MeetingId meeting) {
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        MediaGrant grant = asides.grant(viewer, meeting).orElseThrow(NotFound::new);
        var server = video.ready().orElseThrow(NotFound::new);
        var address = new RoomAddress(viewer.group(), meeting).at("signal");
        var token = tokens.mint(server, grant, Asides.SENDS);
        return new Media(address, token, grant.identity().text(), encrypted).answer();
    }
}
