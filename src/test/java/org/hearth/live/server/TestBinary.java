package org.hearth.live.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real server's program, and small stand-ins for tools. */
final class TestBinary {

    private TestBinary() {}

    /** Where the program lies; got first, in minutes, on a machine that has none. */
    static BinaryPlace place() {
        try {
            var unused = new BinarySearch(BinaryPlace.ofThisMachine(), state -> {})
                    .run()
                    .orElseThrow();
        } catch (IOException | InterruptedException none) {
            throw new IllegalStateException(none);
        }
        return BinaryPlace.ofThisMachine();
    }

    static Path script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable");
        }
        return file;
    }
}
