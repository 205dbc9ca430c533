package org.hearth.live.media;

import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

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

    @ApplicationModuleListener
    void on(AttendanceChanged changed) {
        if (changed.now().isHere() || isInsideAgain(changed)) {
            return;
        }
        video.ready()
                .ifPresent(server -> rooms.find(changed.meeting())
                        .ifPresent(room -> calls.removeParticipant(server, room.mediaRoom(), changed.attendance())));
    }

    @ApplicationModuleListener
    void on(RoomClosed closed) {
        video.ready().ifPresent(server -> calls.deleteRoom(server, closed.mediaRoom()));
    }

    /** The event may be old: it is told again after a failure. */
    private boolean isInsideAgain(AttendanceChanged changed) {
        return attendances
                .find(changed.meeting(), changed.attendance())
                .filter(attendance -> attendance.state().isInside())
                .isPresent();
    }
}
