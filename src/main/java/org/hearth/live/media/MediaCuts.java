package org.hearth.live.media;

import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceEnded;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Tells LiveKit, after commit and until it has heard, who is not inside any more. */
@Component
class MediaCuts {

    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final VideoServer video;
    private final RoomCalls calls;

    MediaCuts(AttendanceTable attendances, RoomTable rooms, VideoServer video, RoomCalls calls) {
        this.attendances = attendances;
        this.rooms = rooms;
        this.video = video;
        this.calls = calls;
    }

    /** Of all changes, only this one must not be lost: the others would fill the outbox for nothing. */
    @EventListener
    @Nullable
    AttendanceEnded on(AttendanceChanged changed) {
        return changed.now().isHere() ? null : new AttendanceEnded(changed.meeting(), changed.attendance());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AttendanceEnded ended) {
        if (isInsideAgain(ended)) {
            return;
        }
        video.ready()
                .ifPresent(server -> rooms.find(ended.meeting())
                        .ifPresent(room -> calls.removeParticipant(server, room.mediaRoom(), ended.attendance())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SignedOutInside gone) {
        video.ready()
                .ifPresent(server -> calls.removeParticipant(
                        server, gone.grant().room(), gone.grant().identity()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(RoomClosed closed) {
        video.ready().ifPresent(server -> calls.deleteRoom(server, closed.mediaRoom()));
    }

    /** The event may be old: it is told again after a failure. */
    private boolean isInsideAgain(AttendanceEnded ended) {
        return attendances
                .find(ended.meeting(), ended.attendance())
                .filter(attendance -> attendance.state().isInside())
                .isPresent();
    }
}
