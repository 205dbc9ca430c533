package org.hearth.web.security;

import java.util.List;

/**
 * A form that could not be taken, with everything that was typed into it.
 *
 * @param signIn where to sign in first; empty if the reader is still signed in
 * @param again where the form goes when sent once more; empty if signing in comes first
 */
public record Unsent(String signIn, String again, List<Typed> hidden, List<Typed> typed) {

    public record Typed(String name, String text) {

        private static final int LONGEST_CHOICE = 40;
        private static final int LONGEST_LINE = 60;

        /** Whether somebody may have written this, rather than chosen it. */
        public boolean written() {
            return text.strip().indexOf(' ') > 0 || text.length() > LONGEST_CHOICE;
        }

        /** How many lines to show of it. */
        public int rows() {
            return text.length() > LONGEST_LINE || text.contains("\n") ? 8 : 2;
        }
    }
}
