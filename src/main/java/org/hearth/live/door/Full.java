package org.hearth.live.door;

import org.hearth.kernel.Refusal;

/** All fifteen chairs are taken. */
final class Full extends Refusal {
    Full() {
        super("live.door.full");
    }
}
