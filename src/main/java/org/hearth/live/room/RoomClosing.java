package org.hearth.live.room;

import java.time.Clock;
import org.hearth.live.chat.Chat;
import org.hearth.live.codeword.Covering;
import org.hearth.live.keys.Keys;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.meetings.MeetingEnded;
import org.hearth.meetings.MeetingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Empties a room when its meeting has ended, or when nobody ended it and its time is long over. */
@Component
class RoomClosing {

    private final RoomTable rooms;
    private final AttendanceTable attendances;
    private final Chat chat;
    private final Keys keys;
    private final Covering covering;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoomClosing(
            RoomTable rooms,
            AttendanceTable attendances,
            Chat chat,
            Keys keys,
            Covering covering,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.attendances = attendances;
        this.chat = chat;
        this.keys = keys;
        this.covering = covering;
        this.clock = clock;
        this.events = events;
    }

    @ApplicationModuleListener
    public void on(MeetingEnded ended) {
        close(ended.meeting());
    }

    @Scheduled(fixedDelay = 60_000)
    @Transactional
    public void closeOverdue() {
        rooms.overdue(clock.instant()).forEach(this::close);
    }

    private void close(MeetingId meeting) {
        rooms.lock(meeting).filter(room -> !room.ended()).ifPresent(room -> {
            rooms.end(meeting, clock.instant());
            attendances.releaseAll(meeting);
            chat.forget(meeting);
            keys.forget(meeting);
            covering.forget(meeting);
            events.publishEvent(new RoomClosed(meeting, room.mediaRoom()));
        });
    }
}
