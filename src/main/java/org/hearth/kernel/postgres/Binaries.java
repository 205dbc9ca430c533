package org.hearth.kernel.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hearth.kernel.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, built by the zonky project, unpacked from the class path into a directory once. */
final class Binaries {

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

    private Binaries() {}

    /** The directory that holds {@code bin/postgres}, unpacked if it is not there yet; older ones go. */
    static Path unpackedIn(Path parent) throws IOException {
        var archive = archive();
        var home = parent.resolve("server-" + fingerprint(archive));
        if (!Files.exists(home)) {
            LOG.info("Unpacking PostgreSQL");
            removeOthers(parent);
            var unfinished = Files.createDirectory(parent.resolve(
                    "server-unfinished-" + ProcessHandle.current().pid()));
            unpack(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static URL archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch", "");
        var name = "postgres-" + system + "-" + (machine.equals("aarch64") ? "arm_64" : "x86_64") + ".txz";
        var found = Binaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new StartRefused("start.postgresUnknownMachine", System.getProperty("os.name"), machine);
        }
        return found;
    }

    /** Tells one version from another without reading 15 MB at every start. */
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        var sum = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(sum);
    }

    private static void removeOthers(Path parent) throws IOException {
        try (var found = Files.newDirectoryStream(parent, "server-*")) {
            for (var other : found) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private static void unpack(URL archive, Path home) throws IOException {
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            readable(home, true);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (target.startsWith(home)) {
                    write(in, entry, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream in, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            directories(target);
        } else if (entry.isSymbolicLink()) {
            directories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            directories(target.getParent());
            Files.copy(in, target);
            readable(target, (entry.getMode() & 0100) != 0);
        }
    }

    private static void directories(@Nullable Path directory) throws IOException {
        if (directory != null && !Files.exists(directory)) {
            directories(directory.getParent());
            Files.createDirectory(directory);
            readable(directory, true);
        }
    }

    /** For everybody, whatever the umask is: the server may run as another user. */
    private static void readable(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
