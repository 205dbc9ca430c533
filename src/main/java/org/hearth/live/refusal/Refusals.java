package org.hearth.live.refusal;

import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Typed;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Attending;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.room.RoomTable;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody away with a kind word. They may come to the door again; {@code Door.remove} is for good. */
@Component
public class Refusals {

    private static final int LONGEST = 500;

    private final Attending attending;
    private final AttendanceTable attendances;
    private final MarksTable marks;
    private final RoomTable rooms;
    private final Personas personas;
    private final Seal seal;
    private final ApplicationEventPublisher events;

    Refusals(
            Attending attending,
            AttendanceTable attendances,
            MarksTable marks,
            RoomTable rooms,
            Personas personas,
            Seal seal,
            ApplicationEventPublisher events) {
        this.attending = attending;
        this.attendances = attendances;
        this.marks = marks;
        this.rooms = rooms;
        this.personas = personas;
        this.seal = seal;
        this.events = events;
    }

    /** @param own used if it says anything, whatever the word; longer ones are cut */
    @Transactional
    public void refuse(Viewer facilitator, MeetingId meeting, AttendanceId who, String word, String own) {
        attending.leading(facilitator, meeting);
        rooms.lock(meeting);
        var other = other(meeting, who);
        if (attendances.release(other.id(), AttendanceState.LEFT)) {
            var typed = Typed.cleaned(own);
            var chosen = Typed.isSeen(typed) ? KindWord.OWN : chosen(word);
            var cut = typed.substring(
                    0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
            marks.refuse(other.id(), chosen.text(), seal.seal(chosen == KindWord.OWN ? cut : "", purpose(other.id())));
            events.publishEvent(new AttendanceChanged(meeting, other.id(), AttendanceState.LEFT));
        }
    }

    /** @throws NotFound unless the viewer leads, and for others who do */
    Persona whom(Viewer facilitator, MeetingId meeting, AttendanceId who) {
        attending.leading(facilitator, meeting);
        var persona = other(meeting, who).persona();
        return Optional.ofNullable(personas.byId(List.of(persona)).get(persona)).orElseThrow(NotFound::new);
    }

    private Attendance other(MeetingId meeting, AttendanceId who) {
        return attendances
                .find(meeting, who)
                .filter(attendance -> !attendance.leads())
                .orElseThrow(NotFound::new);
    }

    /** Empty for somebody who was not sent away, or has come again. */
    public Optional<Refused> of(AttendanceId attendance) {
        return marks.refusal(attendance)
                .map(kept -> new Refused(chosen(kept.key()), seal.open(kept.words(), purpose(attendance))));
    }

    private static KindWord chosen(String word) {
        return KindWord.of(word).orElse(KindWord.TALK);
    }

    private static String purpose(AttendanceId attendance) {
        return "live.refusal:" + attendance.text();
    }
}
