package org.hearth.live.check;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Id;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.room.Room.MediaRoom;
import org.hearth.live.server.VideoServer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which a person meets nobody but themselves. A new one ends the one before. */
@Component
public class CheckRooms {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final CheckRoomTable table;
    private final RateLimits limits;
    private final VideoServer video;
    private final RoomCalls calls;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CheckRooms(
            CheckRoomTable table,
            RateLimits limits,
            VideoServer video,
            RoomCalls calls,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.limits = limits;
        this.video = video;
        this.calls = calls;
        this.clock = clock;
        this.events = events;
    }

    /** @throws RateLimits.TooOften above what trying out needs */
    @Transactional
    public CheckRoom open(Viewer viewer) {
        limits.check(RateLimit.CHECK_ROOMS, viewer.persona().text());
        close(table.remove(viewer.persona()));
        var room = new CheckRoom(new MediaRoom(Id.random()), AttendanceId.random(), AttendanceId.random());
        table.add(room, viewer.persona(), clock.instant().plus(LONGEST));
        return room;
    }

    /** Whether this is one of the two identities of the viewer's own room, in that room. */
    public boolean isOwn(Viewer viewer, MediaGrant grant) {
        return table.of(viewer.persona(), clock.instant()).stream().anyMatch(room -> room.holds(grant));
    }

    /** Which of these have time left. */
    public Set<AttendanceId> lasting(Collection<AttendanceId> identities) {
        return table.lasting(identities, clock.instant());
    }

    @ApplicationModuleListener
    void on(MembershipEnded ended) {
        forget(ended.persona());
    }

    void forget(PersonaId persona) {
        close(table.remove(persona));
    }

    @Scheduled(fixedDelay = 20_000)
    @Transactional
    public void closeOver() {
        close(table.removeOver(clock.instant()));
    }

    private void close(List<CheckRoom> over) {
        over.forEach(room -> events.publishEvent(new CheckRoomClosed(room.room())));
    }

    /** The lines end by themselves; picture and sound would go on without. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CheckRoomClosed closed) {
        video.ready().ifPresent(server -> calls.deleteRoom(server, closed.room()));
    }
}
