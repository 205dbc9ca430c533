package org.hearth.contact.newsletter;

import java.util.Locale;

/** How an issue comes to somebody. */
public enum Choice {
    /** They look at the page when it suits them. */
    PAGE,
    /** A letter says that there is something new. */
    TOLD,
    /** The letter holds the whole text. */
    WHOLE;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; with {@code .hint} at its end, of what it means. */
    public String key() {
        return "contact.choice." + stored();
    }

    /** What is none of ours is the one by which nothing leaves the house. */
    static Choice of(String stored) {
        for (var choice : values()) {
            if (choice.stored().equals(stored)) {
                return choice;
            }
        }
        return PAGE;
    }
}
