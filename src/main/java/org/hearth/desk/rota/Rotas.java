package org.hearth.desk.rota;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.desk.ShiftId;
import org.hearth.groups.Capability;
import org.hearth.groups.Doorway;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each group's rota, its pauses, and the words one leaves to the next. */
@Component
public class Rotas {

    private static final Duration NOTES_LAST = Duration.ofDays(14);
    private static final int NOTES = 3;

    /** Every composer asks: what another node changed shows there a little later. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST_KEPT = 10_000;

    /** @param by empty once they were forgotten */
    public record Note(Optional<Persona> by, String words, Instant at) {}

    private record Kept(Rota rota, Instant since) {}

    private final RotaTable table;
    private final Doorway doorway;
    private final Personas personas;
    private final Settings settings;
    private final Clock clock;
    private final Map<GroupId, Kept> kept = new ConcurrentHashMap<>();

    Rotas(RotaTable table, Doorway doorway, Personas personas, Settings settings, Clock clock) {
        this.table = table;
        this.doorway = doorway;
        this.personas = personas;
        this.settings = settings;
        this.clock = clock;
    }

    public Rota of(GroupId group) {
        return new Rota(
                table.shifts(group), table.pausing(group, today()), doorway.deciders(group), settings.timeZone());
    }

    Rota lately(GroupId group) {
        var now = clock.instant();
        var found = kept.get(group);
        if (found != null && Duration.between(found.since(), now).abs().compareTo(KEPT) < 0) {
            return found.rota();
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var fresh = of(group);
        kept.put(group, new Kept(fresh, now));
        return fresh;
    }

    @Transactional
    public void add(Viewer viewer, DayOfWeek day, LocalTime from, LocalTime until) {
        viewer.need(Capability.MODERATE);
        table.add(viewer, day, from, until);
        kept.remove(viewer.group());
    }

    @Transactional
    public void remove(Viewer viewer, ShiftId shift) {
        viewer.need(Capability.MODERATE);
        if (!table.remove(viewer, shift)) {
            throw new NotFound();
        }
        kept.remove(viewer.group());
    }

    /** The rota passes on, and so does what they had taken. */
    @Transactional
    public void pause(Viewer viewer, int days) {
        viewer.need(Capability.MODERATE);
        table.pause(viewer, today().plusDays(days));
        table.handBack(viewer);
        kept.remove(viewer.group());
    }

    @Transactional
    public void comeBack(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        table.comeBack(viewer);
        kept.remove(viewer.group());
    }

    public Optional<LocalDate> pausesUntil(Viewer viewer) {
        return table.pausesUntil(viewer, today());
    }

    @Transactional
    public void leave(Viewer viewer, String words) {
        viewer.need(Capability.MODERATE);
        var now = clock.instant();
        table.forgetLeft(now.minus(NOTES_LAST));
        table.leave(viewer, words, now);
    }

    public List<Note> left(Viewer viewer) {
        viewer.need(Capability.MODERATE);
        var left = table.left(viewer.group(), clock.instant().minus(NOTES_LAST), NOTES);
        var people = personas.byId(left.stream().map(RotaTable.Left::by).toList());
        return left.stream()
                .map(note -> new Note(Optional.ofNullable(people.get(note.by())), note.words(), note.at()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
