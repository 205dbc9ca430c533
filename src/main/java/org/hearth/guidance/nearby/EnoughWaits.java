package org.hearth.guidance.nearby;

import org.hearth.kernel.Refusal;

/** Those who look after the board have much to look at first. */
final class EnoughWaits extends Refusal {

    EnoughWaits() {
        super("guidance.nearby.enough");
    }
}
