package org.hearth.identity.forgetting;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.kernel.Id;

/**
 * One line of the journal.
 *
 * @param entry its own random number
 * @param whom keyed fingerprint; says nothing to whoever lacks the keys, not even beside an older copy of the database
 */
record Deletion(UUID entry, What what, String whom) {

    enum What {
        ACCOUNT,
        PERSONA_GONE,
        PERSONA_FORMER,
        /** The line of this number does not count: its transaction did not come about. */
        WITHDRAWN
    }

    private static final Pattern LINE =
            Pattern.compile("([\\w-]{22}) (ACCOUNT|PERSONA_GONE|PERSONA_FORMER|WITHDRAWN) ([\\w-]+)");

    static Deletion of(What what, String whom) {
        return new Deletion(Id.random(), what, whom);
    }

    Deletion withdrawn() {
        return new Deletion(entry, What.WITHDRAWN, "-");
    }

    String line() {
        return new EntryId(entry).text() + " " + what + " " + whom;
    }

    static Optional<Deletion> read(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Deletion(Id.parse(parts.group(1)), What.valueOf(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    private record EntryId(UUID value) implements Id {}
}
