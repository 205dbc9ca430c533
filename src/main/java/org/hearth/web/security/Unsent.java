package org.hearth.web.security;

import java.util.List;
import java.util.Set;

/**
 * A form that could not be taken, with everything that was typed into it.
 *
 * @param signIn where to sign in first; empty if the reader is still signed in
 * @param again where the form goes when sent once more; empty if signing in comes first
 */
public record Unsent(String signIn, String again, List<Typed> hidden, List<Typed> typed) {

    public record Typed(String name, String text) {

        private static final Set<String> CHOSEN = Set.of(
                "agreed", "back", "emergency", "language", "next", "picture", "presence", "preview", "token", "who");
        private static final int LONGEST_LINE = 60;

        /** Whether somebody may have written this, rather than chosen it; a single word may be all they wrote. */
        public boolean written() {
            return !text.isBlank() && !CHOSEN.contains(name) && !text.equals("agreed");
        }

        /** How many lines to show of it. */
        public int rows() {
            return text.length() > LONGEST_LINE || text.contains("\n") ? 8 : 2;
        }
    }
}
