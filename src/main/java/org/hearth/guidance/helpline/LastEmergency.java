package org.hearth.guidance.helpline;

import org.hearth.kernel.Refusal;

/** Nobody is to open Help now in danger and find no number to call. */
final class LastEmergency extends Refusal {

    LastEmergency() {
        super("guidance.helpline.lastEmergency");
    }
}
