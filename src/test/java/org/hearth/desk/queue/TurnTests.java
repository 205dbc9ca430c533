package org.hearth.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hearth.danger.DangerLevel;
import org.junit.jupiter.api.Test;

/** Urgent first, and nothing starves. */
class TurnTests {

    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");

    private record Waiting(String name, boolean urgent, Instant due) {}

    @Test
    void nothingOfMiddleUrgencyWaitsBehindAStreamOfUrgent() {
        var bench = new ArrayList<Waiting>();
        bench.add(waiting("middle", BEGIN, DangerLevel.AMBER));
        bench.add(waiting("small", BEGIN, DangerLevel.YELLOW));
        var looked = new HashMap<String, Instant>();
        var lastWasUrgent = false;
        // one person, one look each five minutes, and every five minutes something urgent: never a free minute
        for (var now = BEGIN; now.isBefore(BEGIN.plus(Duration.ofHours(24))); now = now.plus(Duration.ofMinutes(5))) {
            bench.add(waiting("urgent " + now, now, DangerLevel.RED));
            var next = next(bench, lastWasUrgent, now);
            bench.remove(next);
            looked.put(next.name(), now);
            lastWasUrgent = next.urgent();
        }
        var little = Duration.ofMinutes(10);
        assertThat(looked.get("middle"))
                .isBeforeOrEqualTo(
                        BEGIN.plus(Lane.DANGER.patience(DangerLevel.AMBER)).plus(little));
        assertThat(looked.get("small"))
                .isBeforeOrEqualTo(
                        BEGIN.plus(Lane.DANGER.patience(DangerLevel.YELLOW)).plus(little));
    }

    @Test
    void anOldHeapNeverHidesDangerToLife() {
        var bench = new ArrayList<Waiting>();
        for (var number = 0; number < 50; number++) {
            bench.add(waiting("old " + number, BEGIN.minus(Duration.ofDays(8)), DangerLevel.YELLOW));
        }
        bench.add(waiting("urgent", BEGIN, DangerLevel.RED));
        assertThat(next(bench, false, BEGIN).name()).isEqualTo("urgent");
    }

    @Test
    void dangerToLifeComesAgainAtOnceWhereNothingElseIsLate() {
        var bench = List.of(waiting("urgent", BEGIN, DangerLevel.RED), waiting("young", BEGIN, DangerLevel.AMBER));
        assertThat(next(bench, true, BEGIN).name()).isEqualTo("urgent");
    }

    private static Waiting next(List<Waiting> bench, boolean lastWasUrgent, Instant now) {
        return Turn.next(bench, Waiting::urgent, Waiting::due, lastWasUrgent, now)
                .orElseThrow();
    }

    private static Waiting waiting(String name, Instant since, DangerLevel level) {
        return new Waiting(name, level == DangerLevel.RED, since.plus(Lane.DANGER.patience(level)));
    }
}
