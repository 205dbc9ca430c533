package org.hearth.kernel.installation;

import java.nio.file.Path;
import java.util.Optional;
import org.hearth.kernel.StartRefused;

/** Demonstration and real people never meet in the same data. */
enum Kind {
    DEMONSTRATION,
    REAL;

    /**
     * Real stays real. Data of the demonstration never become real, because its people are in them.
     *
     * @param directory what the data directory says
     * @param database what the database says
     * @param data named in the refusal
     */
    static Kind decided(Kind asked, Optional<Kind> directory, Optional<Kind> database, Path data) {
        var written = database.or(() -> directory);
        if (written.isEmpty() || written.get() == REAL) {
            return written.orElse(asked);
        }
        if (asked == REAL || directory.equals(Optional.of(REAL))) {
            throw new StartRefused("start.demonstrationData", data);
        }
        return DEMONSTRATION;
    }
}
