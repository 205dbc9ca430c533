package org.hearth.live.calm;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.groups.Capability;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.live.media.MediaSources;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.LineQuality;
import org.hearth.live.presence.Marks;
import org.hearth.live.presence.MarksTable;
import org.hearth.live.room.Tile;
import org.hearth.meetings.MeetingId;
import org.springframework.stereotype.Component;

/** How the room is, and what of it each reader sees. */
@Component
public class RoomCalm {

    private final RoomStateTable states;
    private final MarksTable marks;
    private final Roster roster;

    RoomCalm(RoomStateTable states, MarksTable marks, Roster roster) {
        this.states = states;
        this.marks = marks;
        this.roster = roster;
    }

    /**
     * How the room is, whoever looks.
     *
     * @param known by who ever came
     */
    public record Now(RoomState state, Map<AttendanceId, Marks> known) {

        public boolean isOutside(AttendanceId who) {
            return is(who, Marks::outside);
        }

        public boolean hasKnocked(AttendanceId who) {
            return is(who, Marks::knocked);
        }

        /** Whether they speak with somebody alone just now. */
        public boolean isAside(AttendanceId who) {
            return is(who, Marks::aside);
        }

        boolean is(AttendanceId who, Predicate<Marks> mark) {
            return Optional.ofNullable(known.get(who)).filter(mark).isPresent();
        }
    }

    public Now now(Viewer viewer, MeetingId meeting) {
        var state = states.find(meeting).orElseGet(() -> RoomState.fresh(meeting, viewer.group()));
        return new Now(state, marks.of(meeting));
    }

    /** Whether a meeting that has ended did so because nobody who leads could come back. */
    public boolean endedUnattended(MeetingId meeting) {
        return states.find(meeting).filter(state -> state.phase() == Phase.HELD).isPresent();
    }

    /** @param inside the circle's tiles */
    public CalmView of(Now now, List<Tile> inside, Tile own) {
        var leading = leading(inside).filter(first -> isHandedOver(now));
        boolean leadIsAside =
                leading(inside).isEmpty() && inside.stream().anyMatch(tile -> tile.leads() && tile.aside());
        return new CalmView(
                now.state().phase(),
                now.state().quiet(),
                own.leads(),
                hushed(now, own),
                now.is(own.attendance().id(), Marks::asked),
                now.is(own.attendance().id(), Marks::wishesPause),
                leading.map(Tile::persona),
                leading.filter(Tile::you).isPresent(),
                leadIsAside && !own.aside());
    }

    /** The same for everybody: of those who lead and are there and not aside, the one whose chair comes first. */
    private static Optional<Tile> leading(List<Tile> inside) {
        return inside.stream()
                .filter(tile -> tile.leads() && !tile.away() && !tile.aside())
                .min(Comparator.comparing(tile -> tile.attendance().seat()));
    }

    private static boolean isHandedOver(Now now) {
        return now.known().values().stream()
                .anyMatch(one -> one.leads()
                        && (one.aside() || one.state() == AttendanceState.AWAY || one.state() == AttendanceState.LEFT));
    }

    private static String hushed(Now now, Tile own) {
        var may = MediaSources.of(now.state(), now.known().get(own.attendance().id()));
        return List.of("microphone", "camera").stream()
                .filter(device -> !may.contains(device))
                .collect(Collectors.joining(" "));
    }

    /**
     * @param tiles of everybody inside and at the door
     * @param people of everybody who ever came
     */
    public LeadView lead(Viewer viewer, Now now, List<Tile> tiles, Map<PersonaId, Persona> people) {
        return new LeadView(
                now.state(),
                marked(now, tiles, one -> one.outside() && one.knocked()),
                marked(now, tiles, Marks::wishesPause),
                tiles.stream()
                        .filter(tile -> !tile.you() && tile.attendance().state().isInside())
                        .map(tile -> new LeadView.Unsteady(tile, line(now, tile)))
                        .filter(one -> one.line() != LineQuality.GOOD)
                        .toList(),
                gone(viewer, now, people),
                now.state().locksAt());
    }

    private static List<Tile> marked(Now now, List<Tile> tiles, Predicate<Marks> mark) {
        return tiles.stream()
                .filter(tile -> now.is(tile.attendance().id(), mark))
                .toList();
    }

    private static LineQuality line(Now now, Tile tile) {
        var known = now.known().get(tile.attendance().id());
        return tile.away() ? LineQuality.LOST : known == null ? LineQuality.GOOD : known.line();
    }

    private List<LeadView.Gone> gone(Viewer viewer, Now now, Map<PersonaId, Persona> people) {
        var who = now.known().values().stream()
                .filter(one -> one.abrupt() && one.state() == AttendanceState.LEFT && !one.leads())
                .map(Marks::persona)
                .toList();
        if (who.isEmpty()) {
            return List.of();
        }
        var reachable = viewer.can(Capability.BREAK_GLASS)
                ? roster.others(viewer).stream().map(Persona::id).collect(Collectors.toSet())
                : java.util.Set.<PersonaId>of();
        return who.stream()
                .flatMap(one -> Stream.ofNullable(people.get(one)))
                .sorted(Comparator.comparing(Persona::pseudonym))
                .map(persona -> new LeadView.Gone(
                        persona,
                        reachable.contains(persona.id())
                                ? "/groups/" + viewer.group().text() + "/contacts/"
                                        + persona.id().text()
                                : ""))
                .toList();
    }
}
