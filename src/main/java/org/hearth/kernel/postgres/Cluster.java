package org.hearth.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.kernel.ChildProcess;
import org.hearth.kernel.ChildProcess.Ending;
import org.hearth.kernel.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * What PostgreSQL keeps on disk, how it is made, and with which settings a server runs on it.
 *
 * @param home PostgreSQL's programs
 * @param directory holds {@code data} and the log
 * @param password of its administrator, {@code postgres}
 */
record Cluster(Path home, Path directory, ServerRights rights, String password) {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=128MB",
            "work_mem=8MB",
            "io_method=sync",
            "jit=off",
            "max_logical_replication_workers=0",
            "max_parallel_workers_per_gather=0",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // statements and their values are people's words: they belong in no log
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length_on_error=0");

    Path files() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** Makes the cluster unless it is there. Broken off half-way, it is made anew. */
    void make() throws IOException {
        if (Files.exists(files())) {
            checkVersion();
            rights.own(files());
            return;
        }
        LOG.info("Making the database in {}", files());
        var unfinished = directory.resolve("data-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished, OWNER_ONLY_DIRECTORY);
        rights.own(unfinished);
        var passwordFile = directory.resolve("password-unfinished");
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, OWNER_ONLY);
        Files.writeString(passwordFile, password);
        rights.own(passwordFile);
        initialise(unfinished, passwordFile);
        Files.delete(passwordFile);
        Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path target, Path passwordFile) throws IOException {
        var output = ServerLog.from(log());
        var initdb = ChildProcess.of(
                        program("initdb"),
                        "--pgdata=" + target,
                        "--username=postgres",
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=und",
                        "--no-instructions")
                .rights(rights.rights())
                .log(log())
                .endedBy(Ending.KILL)
                .start();
        if (initdb.ended().join() != 0) {
            throw output.refusal(directory);
        }
    }

    private void checkVersion() throws IOException {
        var written = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!Files.exists(home.resolve("share/postgresql/postgres.bki"))) {
            throw new IOException("PostgreSQL's programs in " + home + " are not complete");
        }
        if (!written.equals(MAJOR_VERSION)) {
            throw new StartRefused("start.postgresVersion", directory, written);
        }
    }

    private static final String MAJOR_VERSION = "18";

    ChildProcess serve(int port, List<String> extraSettings) throws IOException {
        var command = new ArrayList<>(List.of(program("postgres"), "-D", files().toString(), "-p", "" + port));
        for (var settings : List.of(SETTINGS, extraSettings)) {
            settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        }
        return ChildProcess.of(command.toArray(String[]::new))
                .rights(rights.rights())
                .log(log())
                .directory(directory)
                .endedBy(Ending.INT)
                .start();
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
