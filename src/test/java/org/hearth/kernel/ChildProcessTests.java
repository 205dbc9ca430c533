package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hearth.kernel.ChildProcess.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {

    @TempDir
    Path directory;

    @Test
    void tellsHowItEndedAndWritesItsLog() throws Exception {
        var log = directory.resolve("log");
        var child = ChildProcess.of("sh", "-c", "echo $WORD; pwd; exit 3")
                .environment("WORD", "ember")
                .directory(directory)
                .log(log)
                .start();
        assertThat(child.ended().get(10, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(Files.readAllLines(log)).containsExactly("ember", directory.toString());
        child.stop(Duration.ZERO);
    }

    @Test
    void aProgramThatDoesNotExistIsSaidSo() {
        // with setpriv in between it starts and ends with 127; without, it does not start
        assertThatThrownBy(() -> {
                    var code =
                            ChildProcess.of("no-such-program").start().ended().get(10, TimeUnit.SECONDS);
                    if (code == 127) {
                        throw new IOException("not found");
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void whoDoesNotListenIsKilledAfterTheGrace() throws Exception {
        var log = directory.resolve("log");
        var child = ChildProcess.of("sh", "-c", "trap '' INT; echo ready; while :; do sleep 1; done")
                .log(log)
                .endedBy(Ending.INT)
                .start();
        until(() -> Files.exists(log) && Files.size(log) > 0);
        child.stop(Duration.ofMillis(200));
        assertThat(child.alive()).isFalse();
    }

    @Test
    void theChildDiesWithUsEvenWhenWeAreKilled() throws Exception {
        var pids = directory.resolve("pids");
        var parent = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProcessTests.class.getName(),
                        pids.toString())
                .inheritIO()
                .start();
        until(() -> Files.exists(pids) && Files.size(pids) > 0);
        var child = ProcessHandle.of(Long.parseLong(Files.readString(pids))).orElseThrow();
        assertThat(child.isAlive()).isTrue();
        parent.destroyForcibly().waitFor();
        until(() -> !child.isAlive());
    }

    /** The parent of the test above. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var child = ChildProcess.of("sleep", "600").start();
        var unfinished = Path.of(arguments[0] + ".new");
        Files.writeString(unfinished, "" + child.pid());
        Files.move(unfinished, Path.of(arguments[0]));
        Thread.currentThread().join();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void until(Condition condition) {
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            try {
                return condition.holds();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
