package org.hearth.live.signal;

import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.presence.Attending;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.live.server.VideoState.Ready;
import org.hearth.meetings.MeetingId;
import org.hearth.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Decides at each connect. LiveKit itself keeps no list of revoked tokens and refreshes those it gave out (livekit
 * #2804, #4344), so that somebody removed could come back there; here they cannot.
 */
@Component
class SignalGate {

    /** The answer, with the status that says no. */
    sealed interface Answer {
        /** @param token made just now, for LiveKit alone */
        record Pass(MediaGrant grant, Ready server, String token) implements Answer {}

        record Refused(HttpStatus status) implements Answer {}
    }

    private final Groups groups;
    private final Attending attending;
    private final RoomTable rooms;
    private final VideoServer video;
    private final MediaTokens tokens;

    SignalGate(Groups groups, Attending attending, RoomTable rooms, VideoServer video, MediaTokens tokens) {
        this.groups = groups;
        this.attending = attending;
        this.rooms = rooms;
        this.video = video;
        this.tokens = tokens;
    }

    /** For those who do not belong to the group the address does not exist, like one that never did. */
    Answer ask(Optional<SignedIn> reader, SignalPath path, String token) {
        try {
            var viewer = reader.flatMap(known -> groups.viewer(known.account(), GroupId.valueOf(path.group())));
            return viewer.map(known -> ask(known, MeetingId.valueOf(path.meeting()), token))
                    .orElse(new Answer.Refused(HttpStatus.NOT_FOUND));
        } catch (NotFound unknown) {
            return new Answer.Refused(HttpStatus.NOT_FOUND);
        }
    }

    private Answer ask(Viewer viewer, MeetingId meeting, String token) {
        attending.meeting(viewer, meeting);
        var server = video.ready();
        if (server.isEmpty()) {
            return new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return expected(viewer, meeting)
                .filter(own ->
                        tokens.read(server.get(), token).filter(own::equals).isPresent())
                .<Answer>map(own -> new Answer.Pass(own, server.get(), tokens.mint(server.get(), own)))
                .orElse(new Answer.Refused(HttpStatus.FORBIDDEN));
    }

    /** What the token must say: this viewer's own being inside, in this meeting's room. */
    private Optional<MediaGrant> expected(Viewer viewer, MeetingId meeting) {
        return attending
                .find(viewer, meeting)
                .filter(attendance -> attendance.state().isInside() && !attendance.covered())
                .flatMap(attendance ->
                        rooms.find(meeting).map(room -> new MediaGrant(attendance.id(), room.mediaRoom())));
    }
}
