package org.hearth.bringing.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From where a group can be brought along. */
public enum Kind {
    MBOX,
    DISCOURSE,
    PHPBB;

    public static Optional<Kind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** In addresses, on the command line and in the database. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; with {@code .hint} at its end, of which file that is. */
    public String key() {
        return "bringing.kind." + tag();
    }
}
