package org.hearth.admission.screening;

/** What an answer leads to; of several, the last of these counts. */
public enum Outcome {
    SUITABLE,
    /** A person talks with them first. */
    TALK,
    NOT_NOW,
    /** Help at once, and a human word; never a refusal. */
    DISTRESS;

    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
