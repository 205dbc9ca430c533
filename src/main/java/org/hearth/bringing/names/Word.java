package org.hearth.bringing.names;

import java.util.Locale;

/**
 * Something in the texts that is or might be veiled.
 *
 * @param text the same for every place in which it stands
 * @param replacement what stands there instead, if it is hidden
 * @param doubtful whether it may mean something else
 * @param common whether people use it as a word that is no name
 */
public record Word(Kind kind, String text, String replacement, boolean doubtful, boolean common, boolean hidden) {

    public enum Kind {
        /** A whole name of somebody who wrote, or what they were called there. */
        NAME,
        /** A part of it. */
        FIRST_NAME,
        /** Of somebody who is spoken of. */
        OTHER_NAME,
        ADDRESS,
        NUMBER,
        STREET,
        LINK;

        /** Message key of it in words. */
        public String key() {
            return "bringing.word." + name().toLowerCase(Locale.ROOT);
        }

        /** Message key of what stands in its place; names have pseudonyms or nothing. */
        public String gap() {
            return switch (this) {
                case NAME, FIRST_NAME, OTHER_NAME -> "bringing.gap.name";
                case ADDRESS, NUMBER, STREET, LINK -> "bringing.gap." + name().toLowerCase(Locale.ROOT);
            };
        }
    }
}
