package org.hearth.live.help;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.chat.ChatLineSaid;
import org.hearth.live.keys.KeysChanged;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomClosed;
import org.hearth.meetings.MeetingId;
import org.hearth.web.Html;
import org.hearth.web.Push;
import org.hearth.web.Streams;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open desks what has changed on them. */
@Component
class DeskPushes {

    private final Streams streams;
    private final Desk desk;
    private final DeskViews views;

    DeskPushes(Streams streams, Desk desk, DeskViews views) {
        this.streams = streams;
        this.desk = desk;
        this.views = views;
    }

    @EventListener
    void on(ChatLineSaid said) {
        if (said.audience().isBeside()) {
            tell(said.meeting());
        }
    }

    @EventListener
    void on(KeysChanged changed) {
        tell(changed.meeting());
    }

    @EventListener
    void on(CalmChanged changed) {
        tell(changed.meeting());
    }

    /** Who waits before the door. */
    @EventListener
    void on(AttendanceChanged changed) {
        tell(changed.meeting());
    }

    @EventListener
    void on(RoomClosed closed) {
        streams.publish(
                DeskGate.topic(closed.meeting()),
                listener -> listener instanceof DeskViewer viewer
                        ? push(DeskView.closed(new RoomAddress(viewer.viewer().group(), closed.meeting())))
                        : Optional.empty());
    }

    private void tell(MeetingId meeting) {
        streams.publish(
                DeskGate.topic(meeting),
                listener -> listener instanceof DeskViewer viewer ? now(viewer.viewer(), meeting) : Optional.empty());
    }

    private Optional<Push> now(Viewer viewer, MeetingId meeting) {
        try {
            return push(views.of(viewer, desk.meeting(viewer, meeting)));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private static Optional<Push> push(DeskView view) {
        return Optional.of(new Push(Html.of("live/help/push", new DeskPush(view)), false));
    }
}
