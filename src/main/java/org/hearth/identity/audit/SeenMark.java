package org.hearth.identity.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/**
 * The last row this machine has seen, in {@code data/audit-seen}, out of reach of whoever has only the database: a chain
 * cut at its end still holds, and shows here.
 */
@Component
class SeenMark {

    record Mark(long number, byte[] hash) {}

    private final Path file;

    SeenMark(Settings settings) {
        this.file = settings.data().resolve("audit-seen");
    }

    synchronized Optional<Mark> read() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new Mark(Long.parseLong(words[0]), HexFormat.of().parseHex(words[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An older one than is known changes nothing. */
    synchronized void see(long number, byte[] hash) {
        if (read().filter(known -> known.number() >= number).isPresent()) {
            return;
        }
        try {
            var unfinished = Files.createTempFile(
                    Files.createDirectories(file.toAbsolutePath().getParent()), "seen", "");
            Files.writeString(unfinished, number + " " + HexFormat.of().formatHex(hash) + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
