package org.hearth.identity;

import org.hearth.web.Language;

/**
 * What a letter to somebody carries beside its own words, which tell nothing.
 *
 * @param stop the secret by which one press stops such letters; empty if there is nothing to stop
 * @param answer the secret part of the address that an answer goes to; empty if none can be given
 * @param strand what joins letters about the same in a mail program; empty for letters by themselves
 * @param text what others wrote, for those alone who asked to have it in letters; empty otherwise
 */
public record Slip(Kind kind, String stop, String answer, String strand, String text, Language language) {

    /** Between our words and what is quoted in an answer: nothing below it is posted. */
    public static final String ABOVE = "~ ~ ~ ~ ~ ~ ~ ~";

    /** Before each line that somebody wrote. Mail programs fold away what begins with another. */
    public static final String MARK = "│ ";

    public enum Kind {
        /** There is something new. */
        NEW,
        /** What is new, in full. */
        TEXTS,
        /** What they sent could not be taken in. */
        RETURNED,
        /** What they sent was taken in, and they may want to talk with somebody now. */
        HELP
    }

    /** Says nothing of what it carries. */
    @Override
    public String toString() {
        return "Slip[…]";
    }
}
