package org.hearth.live.media;

import java.io.UncheckedIOException;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceEnded;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Tells LiveKit, after commit and until it has heard, who is not inside any more. */
@Component
public class MediaCuts {

    private static final Logger LOG = LoggerFactory.getLogger(MediaCuts.class);

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

    /** Before the answer to whoever sent them out; if LiveKit does not hear it now, {@link #on(AttendanceEnded)} tries again. */
    public void cutNow(MeetingId meeting, AttendanceId gone) {
        try {
            on(new AttendanceEnded(meeting, gone));
        } catch (UncheckedIOException later) {
            LOG.warn("picture and sound of somebody sent out are cut later", later);
        }
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AttendanceEnded ended) {
        if (isInsideAgain(ended)) {
            return;
        }
        video.ready()
                .ifPresent(server -> rooms.find(ended.meeting())
                        .ifPresent(room -> calls.removeForCertain(server, room.mediaRoom(), ended.attendance())));
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
