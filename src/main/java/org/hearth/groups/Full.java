package org.hearth.groups;

import org.hearth.kernel.Refusal;

/** All seats of the group are taken. */
public final class Full extends Refusal {

    public Full() {
        super("groups.full");
    }
}
