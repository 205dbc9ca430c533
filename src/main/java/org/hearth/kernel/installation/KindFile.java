package org.hearth.kernel.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/** {@code data/kind}: one word. */
record KindFile(Path data) {

    /** A word nobody knows is taken for the one that shows nothing to strangers. */
    Optional<Kind> read() throws IOException {
        var file = file();
        var word = Files.exists(file) ? Files.readString(file).strip() : "";
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(word.equals(word(Kind.DEMONSTRATION)) ? Kind.DEMONSTRATION : Kind.REAL);
    }

    void write(Kind kind) throws IOException {
        var unfinished = Files.createTempFile(Files.createDirectories(data), "kind", "");
        Files.writeString(unfinished, word(kind) + "\n");
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file() {
        return data.resolve("kind");
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
