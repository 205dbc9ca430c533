package org.hearth.live.waiting;

import java.time.Clock;
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

    private final Arriving arriving;
    private final WhereaboutsRegister whereabouts;
    private final GroundRules rules;
    private final Clock clock;

    WaitingView(Arriving arriving, WhereaboutsRegister whereabouts, GroundRules rules, Clock clock) {
        this.arriving = arriving;
        this.whereabouts = whereabouts;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param waiting how many wait, the viewer included */
    public WaitingRoom of(Viewer viewer, Meeting meeting, Attendance own, int waiting) {
        return new WaitingRoom(
                new RoomAddress(viewer.group(), meeting.id()),
                arriving.words(meeting.id()),
                meeting.startsAt(),
                clock.instant().isBefore(meeting.startsAt()),
                waiting,
                arriving.of(own).orElseGet(() -> new Tonight(Optional.empty(), "")),
                viewer.is(own.persona())
                        ? Optional.of(whereabouts.page(viewer, meeting))
                        : Optional.<WhereaboutsPage>empty(),
                meeting.encrypted(),
                rules.words(viewer));
    }
}
