package org.hearth.forum;

import org.hearth.kernel.Refusal;

/** What was said to some is not carried to others. */
public final class AudienceWouldChange extends Refusal {

    public AudienceWouldChange() {
        this("forum.move.audience");
    }

    private AudienceWouldChange(String messageKey) {
        super(messageKey);
    }

    public static AudienceWouldChange bySplitting() {
        return new AudienceWouldChange("forum.split.closed");
    }
}
