package org.hearth.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * Up to which place all posts have come that will. Places are given before a transaction ends, so one may show up behind others
 * that were read already; what was there this long ago has nothing missing before it. When a post was written would not tell:
 * only its hour is kept. In memory, so that after a start nothing is sure for a while.
 */
public final class Horizon {

    private record Look(Instant at, long newest) {}

    private final Duration apart;
    private final Deque<Look> looks = new ArrayDeque<>();
    private OptionalLong sure = OptionalLong.empty();

    /** @param apart how long a transaction may take that gives a place; none if looks are that far apart already */
    public Horizon(Duration apart) {
        this.apart = apart;
    }

    /** By the looks before; empty if none was early enough. */
    public synchronized OptionalLong sure(Instant now) {
        while (!looks.isEmpty() && !looks.getFirst().at().plus(apart).isAfter(now)) {
            sure = OptionalLong.of(looks.removeFirst().newest());
        }
        return sure;
    }

    /** @param at when the look began that found this to be the newest place */
    public synchronized void saw(Instant at, long newest) {
        if (!looks.isEmpty() && looks.getLast().at().isAfter(at)) {
            // the clock was put back
            looks.clear();
        }
        looks.addLast(new Look(at, newest));
    }
}
