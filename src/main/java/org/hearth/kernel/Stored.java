package org.hearth.kernel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Values in the form in which the database takes them. */
public final class Stored {

    private Stored() {}

    /** For a {@code timestamptz}: the JDBC driver takes no {@link Instant}. */
    public static OffsetDateTime atZone(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
