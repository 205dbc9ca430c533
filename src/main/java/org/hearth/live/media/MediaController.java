package org.hearth.live.media;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.MeetingId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the room's island needs to connect. Those who wait get nothing of it. */
@RestController
class MediaController {

    private final Attending attending;
    private final RoomTable rooms;
    private final VideoServer video;
    private final MediaTokens tokens;
    private final MediaSources sources;

    MediaController(Attending attending, RoomTable rooms, VideoServer video, MediaTokens tokens, MediaSources sources) {
        this.sources = sources;
        this.attending = attending;
        this.rooms = rooms;
        this.video = video;
        this.tokens = tokens;
    }

    @GetMapping("/groups/{group}/meetings/{meeting}/media")
    ResponseEntity<Media> grant(Viewer viewer, @PathVariable MeetingId meeting) {
        var own = attending.inside(viewer, meeting);
        var encrypted = attending.meeting(viewer, meeting).encrypted();
        var room = rooms.find(meeting).orElseThrow(NotFound::new);
        var server = video.ready().orElseThrow(NotFound::new);
        var token = tokens.mint(server, new MediaGrant(own.id(), room.mediaRoom()), sources.of(meeting, own.id()));
        var address = new RoomAddress(viewer.group(), meeting).at("signal");
        return new Media(address, token, own.id().text(), encrypted).answer();
    }
}
