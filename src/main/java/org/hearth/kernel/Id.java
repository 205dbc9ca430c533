package org.hearth.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/**
 * An id that people or other machines see: 128 random bits, 22 characters of URL-safe Base64 in text.
 * It carries no time and no order, so that nothing can be concluded from it.
 */
public interface Id {

    SecureRandom RANDOM = new SecureRandom();

    UUID value();

    /** The form used in addresses and pages: 22 characters. */
    default String text() {
        var bytes = ByteBuffer.allocate(16)
                .putLong(value().getMostSignificantBits())
                .putLong(value().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static UUID random() {
        return new UUID(RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** Reads what {@link #text()} wrote; anything else names nothing and is {@link NotFound}. */
    static UUID parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != 16 || text.length() != 22) {
                throw new NotFound();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        } catch (IllegalArgumentException notBase64) {
            throw new NotFound();
        }
    }
}
