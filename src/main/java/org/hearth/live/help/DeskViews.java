package org.hearth.live.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.live.chat.Audience;
import org.hearth.live.chat.Chat;
import org.hearth.live.chat.ChatLine;
import org.hearth.live.check.TechnicalChecks;
import org.hearth.live.help.DeskView.Thread;
import org.hearth.live.keys.Keys;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.springframework.stereotype.Component;

/** Lays the desk for its reader, the same for the page and for what is pushed to it. */
@Component
class DeskViews {

    private final Desk desk;
    private final AttendanceTable attendances;
    private final Chat chat;
    private final Keys keys;
    private final TechnicalChecks checks;
    private final Personas personas;

    DeskViews(Desk desk, AttendanceTable attendances, Chat chat, Keys keys, TechnicalChecks checks, Personas personas) {
        this.desk = desk;
        this.attendances = attendances;
        this.chat = chat;
        this.keys = keys;
        this.checks = checks;
        this.personas = personas;
    }

    DeskView of(Viewer viewer, Meeting meeting) {
        var address = new RoomAddress(viewer.group(), meeting.id());
        if (!desk.isOpen(meeting)) {
            return DeskView.closed(address);
        }
        var leaderless = desk.isOnCall(viewer, meeting.id());
        return desk.own(viewer, meeting.id())
                .filter(own -> own.state() == AttendanceState.HELPING)
                .map(own -> seated(viewer, meeting, own, leaderless))
                .orElseGet(() -> new DeskView(
                        address, false, false, leaderless, List.of(), List.of(), List.of(), Optional.empty()));
    }

    private DeskView seated(Viewer viewer, Meeting meeting, Attendance own, boolean leaderless) {
        var audiences = leaderless ? List.of(Audience.CALL, Audience.HELP) : List.of(Audience.HELP);
        var lines = chat.lines(own);
        var threads = audiences.stream()
                .flatMap(audience -> threads(meeting, audience, lines))
                .toList();
        var waiting = attendances.here(meeting.id()).stream()
                .filter(one -> one.state() == AttendanceState.WAITING)
                .map(Attendance::persona)
                .collect(Collectors.toSet());
        var troubled = troubled(viewer);
        return new DeskView(
                new RoomAddress(viewer.group(), meeting.id()),
                false,
                true,
                leaderless,
                threads,
                among(troubled, waiting, true),
                among(troubled, waiting, false),
                meeting.encrypted()
                        ? Optional.of(keys.desk(
                                own, threads.stream().map(Thread::asker).toList()))
                        : Optional.empty());
    }

    private Stream<Thread> threads(Meeting meeting, Audience audience, List<ChatLine> lines) {
        var askers = chat.askers(meeting.id(), List.of(audience)).stream()
                .flatMap(asker -> attendances.find(meeting.id(), asker).stream())
                .toList();
        var people = personas.byId(askers.stream().map(Attendance::persona).toList());
        return askers.stream()
                .flatMap(asker -> Stream.ofNullable(people.get(asker.persona()))
                        .map(persona -> new Thread(asker.id(), persona, audience, of(lines, audience, asker.id()))));
    }

    private static List<ChatLine> of(List<ChatLine> lines, Audience audience, AttendanceId asker) {
        return lines.stream()
                .filter(line -> line.audience() == audience && line.about().equals(asker))
                .toList();
    }

    /** By pseudonym, and no more than that they need help. */
    private List<Persona> troubled(Viewer viewer) {
        return personas.byId(checks.needHelp(viewer.group())).values().stream()
                .filter(persona -> !viewer.is(persona.id()))
                .sorted(Comparator.comparing(Persona::pseudonym))
                .toList();
    }

    private static List<Persona> among(List<Persona> people, Set<PersonaId> waiting, boolean wait) {
        return people.stream()
                .filter(persona -> waiting.contains(persona.id()) == wait)
                .toList();
    }
}
