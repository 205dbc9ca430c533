package org.hearth.guidance.preparation;

import java.util.HashSet;
import java.util.UUID;
import org.hearth.guidance.PreparationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what was prepared, each in a transaction of its own: one that cannot be holds up no other. */
@Component
public class PreparationRound {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationRound.class);
    private static final int MOST = 200;

    private final Preparations preparations;

    PreparationRound(Preparations preparations) {
        this.preparations = preparations;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    public void go() {
        var seen = new HashSet<UUID>();
        for (var next = preparations.nextDue(seen);
                next.isPresent() && seen.size() < MOST;
                next = preparations.nextDue(seen)) {
            seen.add(next.get().value());
            publish(next.get());
        }
    }

    private void publish(PreparationId id) {
        try {
            preparations.publishDue(id);
        } catch (RuntimeException refused) {
            LOG.error("a preparation could not be published", refused);
            preparations.postpone(id);
        }
    }
}
