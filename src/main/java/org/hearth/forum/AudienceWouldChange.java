package org.hearth.forum;

import org.hearth.kernel.Refusal;

/** What was said to some is not carried to others. */
public final class AudienceWouldChange extends Refusal {

    public AudienceWouldChange() {
        super("forum.move.audience");
    }
}
