package org.hearth.groups;

import org.hearth.kernel.Refusal;

/** One's role would allow it; new ground rules or the end of the group stand before it. */
public final class Withheld extends Refusal {

    public Withheld(Standing standing) {
        super(standing.key());
    }
}
