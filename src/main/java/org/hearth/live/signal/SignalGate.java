package org.hearth.live.signal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.aside.Asides;
import org.hearth.live.check.CheckRooms;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaSources;
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
    private final MediaSources sources;
    private final CheckRooms checks;
    private final Asides asides;
    private final RateLimits limits;

    SignalGate(
            Groups groups,
            Attending attending,
            RoomTable rooms,
            VideoServer video,
            MediaTokens tokens,
            CheckRooms checks,
            Asides asides,
            MediaSources sources,
            RateLimits limits) {
        this.sources = sources;
        this.groups = groups;
        this.attending = attending;
        this.rooms = rooms;
        this.video = video;
        this.tokens = tokens;
        this.checks = checks;
        this.asides = asides;
        this.limits = limits;
    }

    /** For those who do not belong to the group the address does not exist, like one that never did. */
    Answer ask(Optional<SignedIn> reader, SignalPath path, String token) {
        try {
            var viewer = reader.flatMap(known -> groups.viewer(known.account(), GroupId.valueOf(path.group())));
            return viewer.map(known -> path.meeting()
                            .map(meeting -> ask(known, MeetingId.valueOf(meeting), token))
                            .orElseGet(() -> ask(known, token)))
                    .orElse(new Answer.Refused(HttpStatus.NOT_FOUND));
        } catch (NotFound unknown) {
            return new Answer.Refused(HttpStatus.NOT_FOUND);
        }
    }

    private Answer ask(Viewer viewer, MeetingId meeting, String token) {
        attending.meeting(viewer, meeting);
        var aside = asides.grant(viewer, meeting);
        return pass(
                token,
                said -> expected(viewer, meeting).filter(said::equals).isPresent()
                        || aside.filter(said::equals).isPresent(),
                said -> aside.filter(said::equals).isPresent() ? Asides.SENDS : sources.of(meeting, said.identity()));
    }

    /** Into one of the viewer's own two places in their own room; a meeting's token leads nowhere here. */
    private Answer ask(Viewer viewer, String token) {
        if (!viewer.can(Capability.ATTEND)) {
            return new Answer.Refused(HttpStatus.NOT_FOUND);
        }
        return pass(token, said -> checks.isOwn(viewer, said), said -> MediaSources.ALL);
    }

    private Answer pass(String token, Predicate<MediaGrant> own, Function<MediaGrant, List<String>> may) {
        var server = video.ready();
        if (server.isEmpty()) {
            return new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return tokens.read(server.get(), token)
                .filter(own)
                .map(said -> pass(said, server.get(), may.apply(said)))
                .orElse(new Answer.Refused(HttpStatus.FORBIDDEN));
    }

    private Answer pass(MediaGrant own, Ready server, List<String> may) {
        return limits.allows(RateLimit.ROOM_LINES, own.identity().text())
                ? new Answer.Pass(own, server, tokens.mint(server, own, may))
                : new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS);
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
