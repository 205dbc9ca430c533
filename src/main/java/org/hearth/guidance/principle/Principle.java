package org.hearth.guidance.principle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight principles of the Health On the Net Foundation's code of conduct, in its order. */
public enum Principle {
    AUTHORITY,
    COMPLEMENTARITY,
    PRIVACY,
    ATTRIBUTION,
    JUSTIFIABILITY,
    TRANSPARENCY,
    FINANCING,
    ADVERTISING;

    /** As the table and forms have it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; with {@code .hint}, of what a house says about it; with {@code .unsaid}, of what holds until then. */
    public String key() {
        return "guidance.principle." + stored();
    }

    static Optional<Principle> of(String stored) {
        return Arrays.stream(values())
                .filter(one -> one.stored().equals(stored))
                .findFirst();
    }
}
