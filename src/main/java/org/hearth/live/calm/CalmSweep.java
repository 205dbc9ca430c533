package org.hearth.live.calm;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again and again whether somebody who leads is there. All it knows stands in the database: a restart forgets
 * nothing, and on several nodes each room changes once. Not by an event of the leaving: that would wait for the room's lock
 * while it holds the person's row, and the door does it the other way round.
 */
@Component
class CalmSweep {

    /** A browser that is loaded again is back by then. */
    private static final Duration UNTIL_CALLED = Duration.ofMinutes(1);

    private final RoomStateTable states;
    private final Calm calm;
    private final Unattended unattended;
    private final Clock clock;
    private final Duration longest;

    CalmSweep(
            RoomStateTable states,
            Calm calm,
            Unattended unattended,
            Clock clock,
            @Value("${hearth.hold:30m}") Duration longest) {
        this.states = states;
        this.calm = calm;
        this.unattended = unattended;
        this.clock = clock;
        this.longest = longest;
    }

    @Scheduled(fixedDelay = 1_000)
    void sweep() {
        states.adrift().forEach(calm::follow);
        var now = clock.instant();
        states.heldSince(now.minus(UNTIL_CALLED)).forEach(unattended::call);
        states.heldSince(now.minus(longest)).forEach(unattended::end);
    }
}
