package org.hearth.identity;

/** What a letter says, in words that tell nothing of what it is about. */
public enum Tiding {
    /** There is an answer to what you asked. */
    NEWS,
    /** Somebody needs a word from you. */
    CALL,
    /** Somebody has written something that you decide about. */
    REFERRAL
}
