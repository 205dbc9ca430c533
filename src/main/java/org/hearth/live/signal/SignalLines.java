package org.hearth.live.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hearth.live.aside.AsideEnded;
import org.hearth.live.codeword.CodeWordUsed;
import org.hearth.live.presence.AfterCommit;
import org.hearth.live.presence.AttendanceChanged;
import org.hearth.live.presence.AttendanceId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** The lines open on this node, by whose they are, the oldest first. */
@Component
class SignalLines {

    /** One, and one that is broken already without either side knowing. */
    static final int OF_ONE_PERSON = 2;

    private final Map<AttendanceId, List<SignalLine>> open = new ConcurrentHashMap<>();
    private final SignalRights rights;

    SignalLines(SignalRights rights) {
        this.rights = rights;
    }

    List<SignalLine> open() {
        return open.values().stream().flatMap(List::stream).toList();
    }

    /** Ends the oldest of somebody who has too many: who comes back after a break must not wait for the old one's end. */
    void add(SignalLine line) {
        var surplus = new ArrayList<SignalLine>();
        open.compute(line.grant().identity(), (whose, lines) -> {
            var all = Stream.concat(lines == null ? Stream.empty() : lines.stream(), Stream.of(line))
                    .toList();
            var first = Math.max(0, all.size() - OF_ONE_PERSON);
            surplus.addAll(all.subList(0, first));
            return all.subList(first, all.size());
        });
        surplus.forEach(old -> old.close(CloseStatus.POLICY_VIOLATION));
    }

    void remove(SignalLine line) {
        open.computeIfPresent(line.grant().identity(), (whose, lines) -> {
            var others = lines.stream().filter(one -> one != line).toList();
            return others.isEmpty() ? null : others;
        });
    }

    boolean has(AttendanceId attendance) {
        return open.containsKey(attendance);
    }

    void close(AttendanceId attendance) {
        open.getOrDefault(attendance, List.of()).forEach(line -> line.close(CloseStatus.POLICY_VIOLATION));
    }

    @EventListener
    void on(AttendanceChanged changed) {
        if (!changed.now().isInside()) {
            AfterCommit.run(() -> close(changed.attendance()));
        }
    }

    @EventListener
    void on(CodeWordUsed used) {
        AfterCommit.run(() -> close(used.attendance()));
    }

    @EventListener
    void on(AsideEnded ended) {
        AfterCommit.run(() -> ended.identities().forEach(this::close));
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
