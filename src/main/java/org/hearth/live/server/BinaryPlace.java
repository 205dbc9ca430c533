package org.hearth.live.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a server's program may lie: the search path, or the cache that all instances of a user share. */
record BinaryPlace(String searchPath, Path cache) {

    static final String NAME = "livekit-server";

    static BinaryPlace ofThisMachine() {
        var home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(set -> !set.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        return new BinaryPlace(
                Optional.ofNullable(System.getenv("PATH")).orElse(""),
                home.resolve("hearth").resolve("bin"));
    }

    Path cached() {
        return cache.resolve(NAME);
    }

    /** The program somebody installed, else the cached one. */
    Optional<Path> find() {
        return onPath(NAME).or(() -> Optional.of(cached()).filter(Files::isExecutable));
    }

    Optional<Path> onPath(String program) {
        return Stream.of(searchPath.split(Pattern.quote(File.pathSeparator)))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Puts a finished program into the cache, whole or not at all. */
    Path keep(Path program) throws IOException {
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
        return Files.move(program, cached(), StandardCopyOption.ATOMIC_MOVE);
    }
}
