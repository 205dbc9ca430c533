package org.hearth.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.hearth.kernel.Token;

/** A role's password, random, in a file that its owner alone can read. */
final class PasswordFile {

    private PasswordFile() {}

    static String in(Path keys, String role) throws IOException {
        var file = Files.createDirectories(keys).resolve(role);
        if (!Files.exists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(keys, "new", "", ownerOnly);
            Files.writeString(unfinished, Token.random().reveal());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }
}
