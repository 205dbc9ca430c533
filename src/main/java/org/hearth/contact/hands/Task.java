package org.hearth.contact.hands;

import java.util.Locale;
import org.hearth.kernel.NotFound;

/** What a member can be asked a hand with. */
public enum Task {
    /** Order what was proposed into an issue, and send it. */
    NEWSLETTER,
    /** Start a round of the telephone chain. */
    CHAIN;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; with {@code .asks} at its end, of the question. */
    public String key() {
        return "contact.hands." + stored();
    }

    static Task of(String stored) {
        for (var task : values()) {
            if (task.stored().equals(stored)) {
                return task;
            }
        }
        throw new NotFound();
    }
}
