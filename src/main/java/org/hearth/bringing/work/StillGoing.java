package org.hearth.bringing.work;

import org.hearth.kernel.Refusal;

/** Something is being taken in; one at a time. */
final class StillGoing extends Refusal {

    StillGoing() {
        super("bringing.still");
    }
}
