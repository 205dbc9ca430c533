package org.hearth.live.aside;

import org.hearth.live.codeword.CodeWordUsed;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.room.RoomClosed;
import org.hearth.live.server.VideoServer;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a side room without anybody pressing. For the other of the two, and for the circle, it is always the same: as if they
 * had pressed “Back to the circle”.
 */
@Component
class AsideEnds {

    private final Asides asides;
    private final AsideTable table;
    private final VideoServer video;
    private final RoomCalls calls;

    AsideEnds(Asides asides, AsideTable table, VideoServer video, RoomCalls calls) {
        this.asides = asides;
        this.table = table;
        this.video = video;
        this.calls = calls;
    }

    /** Left, sent out, or fallen silent. */
    @EventListener
    void on(AttendanceChanged changed) {
        if (changed.now() != AttendanceState.ADMITTED) {
            asides.end(changed.attendance());
        }
    }

    @EventListener
    void on(CodeWordUsed used) {
        asides.end(used.attendance());
    }

    @EventListener
    void on(RoomClosed closed) {
        asides.endAll(closed.meeting());
    }

    /** Whoever went in the moment in which they were asked, or by hand in the database. */
    @Scheduled(fixedDelay = 2_000)
    @Transactional
    public void endBroken() {
        table.broken().forEach(asides::end);
    }

    /** The lines end by themselves; sound would go on without. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AsideEnded ended) {
        video.ready().ifPresent(server -> calls.deleteRoom(server, ended.room()));
    }
}
