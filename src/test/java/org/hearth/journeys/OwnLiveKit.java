package org.hearth.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A LiveKit beside Hearth, whose media are reached from both ends of a {@link BadLine}. */
final class OwnLiveKit implements AutoCloseable {

    static final String KEY = "bench";
    static final String SECRET = "a-secret-for-a-bench-that-guards-nothing";

    private final Path directory;
    private final int port;
    private final String more;
    private Process process;

    /**
     * @param port of signalling; its media are at the two ports ten higher, its relay at the next
     * @param more of its settings, those of the relay first and indented
     */
    OwnLiveKit(Path directory, int port, String more) throws IOException {
        this.directory = directory;
        this.port = port;
        this.more = more;
        this.process = start();
    }

    int port() {
        return port;
    }

    int udp() {
        return port + 10;
    }

    int tcp() {
        return port + 11;
    }

    void kill() {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    boolean alive() {
        return process.isAlive();
    }

    void startAgain() throws IOException {
        process = start();
    }

    private Process start() throws IOException {
        var config = directory.resolve("livekit-%d.yaml".formatted(port));
        Files.writeString(
                config, """
                port: %d
                bind_addresses: [127.0.0.1]
                logging: {level: error, pion_level: error}
                rtc:
                  udp_port: %d
                  tcp_port: %d
                  use_external_ip: false
                  node_ip: %s
                  interfaces: {includes: [%s]}
                keys: {%s: %s}
                turn:
                  enabled: true
                  udp_port: %d
                %s""".formatted(port, udp(), tcp(), BadLine.HERE, BadLine.DEVICE, KEY, SECRET, tcp() + 1, more));
        var program = Optional.ofNullable(System.getenv("HEARTH_LIVEKIT"))
                .orElse(System.getProperty("user.home") + "/.cache/hearth/bin/livekit-server");
        var started = new ProcessBuilder(program, "--config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("livekit-%d.log".formatted(port)).toFile()))
                .start();
        // also if the bench is ended from outside
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        await().atMost(Duration.ofSeconds(20)).until(() -> answers() || !started.isAlive());
        return started;
    }

    private boolean answers() {
        try {
            var asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port).toURL().openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
