package org.hearth.identity;

/**
 * What was done that somebody has to answer for, in rows that the application cannot change and that show when anybody
 * else does.
 */
public interface Audit {

    /**
     * Adds a row within the caller's transaction: if the deed is not done, nothing says so.
     *
     * @param kind message key of a sentence with the actor at {0} and the subject at {1}; with {@code .you} at its end, of one
     *     that tells the subject, without any place
     * @param reason in the actor's words; forgotten with the subject. Empty if none was asked for
     */
    void record(String kind, Party actor, Party subject, String reason);
}
