package org.hearth.live.voice;

import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.hearth.live.calm.CalmChanged;
import org.hearth.live.calm.OwnChanged;
import org.hearth.live.calm.RoomStateTable;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.Leases;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.room.Reins;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may speak. Nobody's microphone is ever turned on for them. */
@Component
class Voices {

    private final Attending attending;
    private final AttendanceTable attendances;
    private final MarksTable marks;
    private final Reins reins;
    private final RoomStateTable states;
    private final Leases leases;
    private final ApplicationEventPublisher events;

    Voices(
            Attending attending,
            AttendanceTable attendances,
            MarksTable marks,
            Reins reins,
            RoomStateTable states,
            Leases leases,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.attendances = attendances;
        this.marks = marks;
        this.reins = reins;
        this.states = states;
        this.leases = leases;
        this.events = events;
    }

    /**
     * Turns off every microphone but those of who leads.
     *
     * @param hold true if only they, and whom they ask, can turn one on until {@link #free}
     */
    @Transactional
    public void hush(Viewer facilitator, MeetingId meeting, boolean hold) {
        reins.leading(facilitator, meeting);
        if (hold && states.quiet(meeting, true)) {
            marks.forgetVoices(meeting);
            events.publishEvent(new CalmChanged(meeting));
        }
        var leading = attendances.here(meeting).stream()
                .filter(Attendance::leads)
                .map(Attendance::id)
                .toList();
        events.publishEvent(new MicrophonesAskedOff(meeting, leading));
    }

    @Transactional
    public void free(Viewer facilitator, MeetingId meeting) {
        reins.leading(facilitator, meeting);
        if (states.quiet(meeting, false)) {
            marks.forgetVoices(meeting);
            events.publishEvent(new CalmChanged(meeting));
        }
    }

    /** Would like to hear somebody; only they are told, and they may say no. */
    @Transactional
    public void ask(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        reins.leading(facilitator, meeting);
        var other = attending.other(meeting, who);
        if (!other.state().isInside()) {
            throw new NotFound();
        }
        marks.ask(other.id());
        // while it is quiet this lets them speak, so LiveKit must hear of it too
        events.publishEvent(new CalmChanged(meeting));
    }

    /** What somebody who was asked answers; whether they turn it on is seen and heard. */
    @Transactional
    public void answer(Viewer viewer, MeetingId meeting) {
        var own = attending.inside(viewer, meeting);
        leases.renewForAReader(own);
        if (marks.answer(own.id())) {
            events.publishEvent(new OwnChanged(meeting, own.id()));
        }
    }
}
