package org.hearth.bringing.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Settings;
import org.springframework.stereotype.Component;

/** Where files lie until they are read, on this machine, for nobody else to open. */
@Component
public class Folder {

    private static final String ENDING = ".archive";

    private final Path folder;

    Folder(Settings settings) {
        folder = settings.data().resolve("import").toAbsolutePath();
    }

    public Path path() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Path file(BringingId id) {
        return path().resolve(id.text() + ENDING);
    }

    void keep(BringingId id, InputStream in) throws IOException {
        var coming = path().resolve(id.text() + ".coming");
        try {
            Files.copy(in, coming, StandardCopyOption.REPLACE_EXISTING);
            Files.move(coming, file(id));
        } finally {
            Files.deleteIfExists(coming);
        }
    }

    void keep(BringingId id, Path file) throws IOException {
        Files.move(file, file(id));
    }

    void remove(BringingId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Whose files are here. */
    List<BringingId> here() {
        try (Stream<Path> files = Files.list(path())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .flatMap(name -> id(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Stream<BringingId> id(String name) {
        try {
            return Stream.of(BringingId.valueOf(name));
        } catch (NotFound another) {
            return Stream.of();
        }
    }
}
