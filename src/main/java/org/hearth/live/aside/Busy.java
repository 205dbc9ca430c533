package org.hearth.live.aside;

import org.hearth.kernel.Refusal;

/** They speak with somebody else just now, or were asked to. */
final class Busy extends Refusal {
    Busy() {
        super("live.aside.busy");
    }
}
