package org.hearth.directory.search;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.hearth.kernel.Seal;
import org.springframework.stereotype.Component;

/**
 * What somebody comes for, sealed for the address of the page: "suicide loss" stands neither in the history of a shared
 * phone nor in a log on the way, and the address opens nothing of it on another day.
 */
@Component
class Sought {

    private static final String PURPOSE = "search of the directory";
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final Seal seal;
    private final Clock clock;

    Sought(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** Empty if there is nothing to hide. */
    String sealed(String words, String need) {
        if (words.isEmpty() && need.isEmpty()) {
            return "";
        }
        var text = clock.instant().getEpochSecond() + "\n" + need + "\n" + words;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(text, PURPOSE));
    }

    Optional<Words> open(String sealed) {
        try {
            var parts = seal.open(Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.US_ASCII)), PURPOSE)
                    .split("\n", 3);
            var made = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            return made.plus(GOOD_FOR).isBefore(clock.instant())
                    ? Optional.empty()
                    : Optional.of(new Words(parts[2], parts[1]));
        } catch (IllegalArgumentException | Seal.SealBroken notOurs) {
            return Optional.empty();
        }
    }

    record Words(String words, String need) {}
}
