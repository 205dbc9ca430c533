package org.hearth.live.door;

import org.hearth.kernel.Refusal;

/** They meant to come as their face, and have none, or lead. */
final class NoFace extends Refusal {
    NoFace() {
        super("live.door.noFace");
    }
}
