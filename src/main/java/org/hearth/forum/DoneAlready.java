package org.hearth.forum;

import org.hearth.kernel.Refusal;

/** Somebody else did it a moment ago, or one pressed twice. */
public final class DoneAlready extends Refusal {

    public DoneAlready() {
        super("forum.doneAlready");
    }
}
