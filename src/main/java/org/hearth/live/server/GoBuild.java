package org.hearth.live.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.hearth.kernel.ChildProcess;

/** Builds the server from source. Measured: two and a quarter minutes on two cores, with an empty module cache. */
final class GoBuild {

    static final String VERSION = "v1.13.5";

    private static final int GO_MINOR_AT_LEAST = 26;
    private static final Duration AT_MOST = Duration.ofMinutes(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Pattern GO_VERSION = Pattern.compile("go version go1\\.(\\d+)");

    private final BinaryPlace place;
    private final Path work;

    GoBuild(BinaryPlace place, Path work) {
        this.place = place;
        this.work = work;
    }

    /** The Go to build with, if it is new enough. */
    Optional<Path> go() {
        return place.onPath("go")
                .or(() -> Optional.of(Path.of("/usr/local/go/bin/go")).filter(Files::isExecutable))
                .filter(this::isNewEnough);
    }

    /**
     * @param progress told now and then how many parts are finished
     * @return the program, in the cache
     * @throws IOException if it could not be built; the log lies beside
     */
    Path build(Path go, LongConsumer progress) throws IOException, InterruptedException {
        var log = work.resolve("build.log");
        Files.deleteIfExists(log);
        var child = ChildProcess.of(
                        go.toString(), "install", "-v", "github.com/livekit/livekit-server/cmd/server@" + VERSION)
                .environment("GOBIN", work.toString())
                .environment("CGO_ENABLED", "0")
                .log(log)
                .start();
        try {
            awaitEnd(child, log, progress);
        } finally {
            child.stop(Duration.ofSeconds(2));
        }
        return place.keep(work.resolve("server"));
    }

    private void awaitEnd(ChildProcess child, Path log, LongConsumer progress)
            throws IOException, InterruptedException {
        var giveUp = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < giveUp) {
            try {
                if (child.ended().get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS) == 0) {
                    return;
                }
                throw new IOException("the build of the video server failed; see " + log);
            } catch (TimeoutException stillBuilding) {
                progress.accept(lines(log));
            } catch (ExecutionException unknown) {
                throw new IOException(unknown);
            }
        }
        throw new IOException("the build of the video server took too long");
    }

    private static long lines(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.count();
        }
    }

    private boolean isNewEnough(Path go) {
        try {
            var process = new ProcessBuilder(go.toString(), "version").start();
            try (var answer = process.inputReader()) {
                var version = GO_VERSION.matcher(String.valueOf(answer.readLine()));
                return version.find() && Integer.parseInt(version.group(1)) >= GO_MINOR_AT_LEAST;
            }
        } catch (IOException doesNotRun) {
            return false;
        }
    }
}
