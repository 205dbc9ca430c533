package org.hearth.live.waiting;

import java.util.Optional;
import org.hearth.groups.GroundRules;
import org.hearth.groups.Viewer;
import org.hearth.live.presence.Attendance;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.whereabouts.WhereaboutsPage;
import org.hearth.live.whereabouts.WhereaboutsRegister;
import org.hearth.meetings.Meeting;
import org.springframework.stereotype.Component;

/** The waiting room as its reader sees it. */
@Component
public class WaitingView {

    private final WhereaboutsRegister whereabouts;
    private final GroundRules rules;

    WaitingView(WhereaboutsRegister whereabouts, GroundRules rules) {
        this.whereabouts = whereabouts;
        this.rules = rules;
    }

    /** @param tonight how the viewer said they are */
    public WaitingRoom of(Viewer viewer, Meeting meeting, Attendance own, Optional<Tonight> tonight) {
        return new WaitingRoom(
                new RoomAddress(viewer.group(), meeting.id()),
                tonight.orElseGet(() -> new Tonight(Optional.empty(), "")),
                viewer.is(own.persona())
                        ? Optional.of(whereabouts.page(viewer, meeting))
                        : Optional.<WhereaboutsPage>empty(),
                meeting.encrypted(),
                rules.words(viewer));
    }
}
