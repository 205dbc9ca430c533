package org.hearth.identity;

/** What a letter says, in words that tell nothing of what it is about. */
public enum Tiding {
    /** There is an answer to what you asked. */
    NEWS(true),
    /** Somebody needs a word from you, and may be in danger. */
    CALL(false),
    /** Somebody has written something that you decide about. */
    REFERRAL(true),
    /** There is something to read that concerns them. */
    WORD(true);

    private final boolean patient;

    Tiding(boolean patient) {
        this.patient = patient;
    }

    /** Whether it can wait until its reader's quiet hours are over. */
    public boolean isPatient() {
        return patient;
    }
}
