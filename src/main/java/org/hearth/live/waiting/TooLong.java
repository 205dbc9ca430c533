package org.hearth.live.waiting;

import org.hearth.kernel.Refusal;

/** More than those who read it beside a meeting can take in. */
final class TooLong extends Refusal {
    TooLong() {
        super("live.waiting.tooLong");
    }
}
