package org.hearth.live.signal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.live.presence.AfterCommit;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** The lines open on this node, by whose they are. */
@Component
class SignalLines {

    private final Map<AttendanceId, Set<SignalLine>> open = new ConcurrentHashMap<>();
    private final SignalRights rights;

    SignalLines(SignalRights rights) {
        this.rights = rights;
    }

    List<SignalLine> open() {
        return open.values().stream().flatMap(Set::stream).toList();
    }

    void add(SignalLine line) {
        open.computeIfAbsent(line.grant().identity(), nobody -> ConcurrentHashMap.newKeySet())
                .add(line);
    }

    void remove(SignalLine line) {
        open.computeIfPresent(line.grant().identity(), (whose, lines) -> {
            lines.remove(line);
            return lines.isEmpty() ? null : lines;
        });
    }

    void close(AttendanceId attendance) {
        open.getOrDefault(attendance, Set.of()).forEach(line -> line.close(CloseStatus.POLICY_VIOLATION));
    }

    @EventListener
    void on(AttendanceChanged changed) {
        if (!changed.now().isInside()) {
            AfterCommit.run(() -> close(changed.attendance()));
        }
    }

    /** Whoever was taken out by another node, by the end of the meeting, or by hand in the database. */
    @Scheduled(fixedDelay = 2_000)
    void closeThoseNotInside() {
        var known = Set.copyOf(open.keySet());
        if (!known.isEmpty()) {
            var lasting = rights.lasting(known);
            known.stream().filter(one -> !lasting.contains(one)).forEach(this::close);
        }
    }
}
