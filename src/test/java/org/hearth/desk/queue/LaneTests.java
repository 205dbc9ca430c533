package org.hearth.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import org.hearth.danger.DangerLevel;
import org.junit.jupiter.api.Test;

/** Urgency falls to age. */
class LaneTests {

    private record Waiting(String name, Duration since, Duration due) {}

    @Test
    void nothingOfMiddleUrgencyWaitsBehindAStreamOfUrgent() {
        var bench = new ArrayList<Waiting>();
        bench.add(waiting("middle", Duration.ZERO, DangerLevel.AMBER));
        bench.add(waiting("small", Duration.ZERO, DangerLevel.YELLOW));
        var looked = new java.util.HashMap<String, Duration>();
        // one person, one look each five minutes, and every five minutes something urgent: never a free minute
        for (var now = Duration.ZERO; now.toHours() < 24; now = now.plusMinutes(5)) {
            bench.add(waiting("urgent " + now, now, DangerLevel.RED));
            var next = bench.stream().min(Comparator.comparing(Waiting::due)).orElseThrow();
            bench.remove(next);
            looked.put(next.name(), now);
        }
        assertThat(looked.get("middle")).isLessThanOrEqualTo(Lane.DANGER.patience(DangerLevel.AMBER));
        assertThat(looked.get("small")).isLessThanOrEqualTo(Lane.DANGER.patience(DangerLevel.YELLOW));
    }

    @Test
    void whatIsUrgentComesFirstAmongWhatIsYoung() {
        assertThat(waiting("urgent", Duration.ofMinutes(30), DangerLevel.RED).due())
                .isLessThan(waiting("middle", Duration.ZERO, DangerLevel.AMBER).due());
    }

    private static Waiting waiting(String name, Duration since, DangerLevel level) {
        return new Waiting(name, since, since.plus(Lane.DANGER.patience(level)));
    }
}
