package org.hearth.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter waits to be sent. All that could tell something is sealed for {@link #PURPOSE}, because events wait in the database.
 *
 * @param language tag of the language it is written in
 * @param expiresAt until when what others wrote may go out in it: what has come between since then is not known to it; null in one
 *     from before this was kept, which is late for certain
 */
public record SlipIssued(
        Slip.Kind kind,
        String address,
        String stop,
        String answer,
        String strand,
        String text,
        String language,
        @Nullable Instant expiresAt) {

    public static final String PURPOSE = "slip to be sent";
}
