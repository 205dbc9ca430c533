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

        public boolean longText() {
            return text.length() > 60 || text.contains("\n");
        }
    }
}
