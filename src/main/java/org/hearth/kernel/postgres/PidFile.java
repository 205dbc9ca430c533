package org.hearth.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.kernel.ChildProcess;
import org.hearth.kernel.ChildProcess.Ending;

/** {@code postmaster.pid}: which server runs on the files, and how far it is. The lines are PostgreSQL's, see pidfile.h. */
record PidFile(Path file) {

    private static final int STATUS_LINE = 7;
    private static final Duration GRACE = Duration.ofSeconds(20);

    static PidFile in(Path cluster) {
        return new PidFile(cluster.resolve("postmaster.pid"));
    }

    boolean ready(ChildProcess server) throws IOException {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals("" + server.pid())
                && lines.get(STATUS_LINE).startsWith("ready");
    }

    /**
     * Ends a server whose Hearth was killed where the kernel does not do so. We hold the lock on the directory, so nobody
     * else's can be running there; and a number that now belongs to another program must not keep ours from starting.
     */
    void endLeftover() throws IOException {
        var lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty() || !isPostgres(process.get())) {
            Files.deleteIfExists(file);
            return;
        }
        ChildProcess.signal(process.get(), Ending.INT);
        try {
            process.get().onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stillThere) {
            process.get().destroyForcibly();
        } catch (InterruptedException | ExecutionException impossible) {
            throw new IOException(impossible);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.endsWith("postgres"))
                        .orElse(true);
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException notRunning) {
            return List.of();
        }
    }
}
