package org.hearth.live.door;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.live.chat.Chat;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceState;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.room.RoomTable;
import org.hearth.web.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Meetings that somebody came to, and what they say in writing as long as one goes on. */
@Component
class AttendanceBelongings implements Belongings {

    private final AttendedTable table;
    private final AttendanceTable attendances;
    private final RoomTable rooms;
    private final Chat chat;
    private final ApplicationEventPublisher events;

    AttendanceBelongings(
            AttendedTable table,
            AttendanceTable attendances,
            RoomTable rooms,
            Chat chat,
            ApplicationEventPublisher events) {
        this.table = table;
        this.attendances = attendances;
        this.rooms = rooms;
        this.chat = chat;
        this.events = events;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> tables() {
        return Set.of("attendance", "chat_line", "room_key", "aside_place");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        return holder.personas().stream().flatMap(this::of);
    }

    private Stream<Chapter> of(PersonaId persona) {
        var attended = table.by(persona);
        if (attended.isEmpty()) {
            return Stream.empty();
        }
        var meetings =
                attended.stream().map(meeting -> new Entry(meeting.topic(), Optional.of(meeting.day()), "", Map.of()));
        var group = attended.getFirst().group();
        return Stream.of(
                new Chapter("live.archive.meetings", group, meetings),
                new Chapter("live.archive.chat", group, said(persona, false)),
                new Chapter("live.archive.locked", group, said(persona, true)));
    }

    /** @param locked those that only the browsers of an encrypted meeting can open: they are given as they are kept */
    private Stream<Entry> said(PersonaId persona, boolean locked) {
        return chat.saidBy(persona).stream()
                .filter(line -> line.locked() == locked)
                .map(line -> new Entry("", Optional.empty(), line.text(), Map.of()));
    }

    /** Whoever is inside goes out for all to see, as if they had been taken out. */
    @Override
    public void forget(PersonaId persona, Remains posts) {
        for (var attendance : attendances.here(persona)) {
            rooms.lock(attendance.meeting()).ifPresent(room -> leave(attendance));
        }
        table.forget(persona);
    }

    private void leave(Attendance attendance) {
        attendances.remove(attendance.id());
        events.publishEvent(new AttendanceChanged(attendance.meeting(), attendance.id(), AttendanceState.REMOVED));
    }

    @Override
    public void forget(AccountId account) {}
}
