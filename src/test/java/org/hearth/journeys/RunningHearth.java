package org.hearth.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** Hearth as a program of its own with its own data, to be stopped and killed. */
final class RunningHearth {

    private static final Duration TO_START = Duration.ofMinutes(2);

    private final Path directory;
    private final List<String> program;
    private final List<String> options;
    private final int port = FreePort.find();
    private Process process;

    /** Without picture and sound. */
    RunningHearth(Path directory) {
        this(directory, ofTheseTests(), List.of("--hearth.livekit.url=off"));
    }

    private RunningHearth(Path directory, List<String> program, List<String> options) {
        this.directory = directory;
        this.program = program;
        this.options = options;
        this.process = start();
    }

    /** As people start it, with all that makes it start quickly. */
    static RunningHearth built(Path directory, List<String> options) {
        return new RunningHearth(
                directory, List.of(Path.of("hearth").toAbsolutePath().toString()), options);
    }

    private static List<String> ofTheseTests() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.hearth.Hearth");
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** As when the power fails. Waits until everything it started is gone too. */
    void kill() {
        var started = process.descendants().toList();
        process.destroyForcibly();
        await(process.toHandle());
        started.forEach(RunningHearth::await);
    }

    /** As by Ctrl-C. */
    void stop() {
        var started = process.descendants().toList();
        process.destroy();
        await(process.toHandle());
        started.forEach(RunningHearth::await);
    }

    void startAgain() {
        process = start();
    }

    private Process start() {
        var command = new ArrayList<>(program);
        command.add("--hearth.port=" + port);
        command.add("--hearth.data=" + directory.resolve("data"));
        command.addAll(options);
        try {
            var started = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.resolve("hearth.log").toFile()))
                    .start();
            Awaitility.await().atMost(TO_START).until(() -> answers() || !started.isAlive());
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean answers() {
        try (var client = HttpClient.newHttpClient()) {
            var health =
                    HttpRequest.newBuilder(URI.create(address() + "/health")).build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(ProcessHandle handle) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !handle.isAlive());
    }
}
