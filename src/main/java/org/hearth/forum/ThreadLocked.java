package org.hearth.forum;

import org.hearth.kernel.Refusal;

/** The thread has been closed for new posts. */
public final class ThreadLocked extends Refusal {

    public ThreadLocked() {
        super("forum.thread.locked");
    }
}
