package org.hearth.live.server;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hearth.kernel.ChildProcess;
import org.hearth.kernel.Settings;
import org.hearth.kernel.Token;

/** One run of the server's program. */
final class LiveKitProcess implements AutoCloseable {

    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration BETWEEN_ASKS = Duration.ofMillis(50);

    private final ChildProcess child;
    private final VideoState.Ready ready;

    private LiveKitProcess(ChildProcess child, VideoState.Ready ready) {
        this.child = child;
        this.ready = ready;
    }

    /** A key and a secret that nobody knows, for one life of Hearth. */
    static LiveKitConfig freshConfig(Settings.Media media, MediaAddress address) throws IOException {
        return new LiveKitConfig(
                freePort(),
                media.port(),
                address,
                media.turn(),
                Token.random().reveal(),
                Token.random().reveal());
    }

    static LiveKitProcess start(Path program, LiveKitConfig config, Path directory) throws IOException {
        Files.createDirectories(directory);
        var child = ChildProcess.of(
                        program.toString(),
                        "--config",
                        config.write(directory).toAbsolutePath().toString())
                .directory(directory)
                .log(directory.resolve("livekit.log"))
                // asked politely it waits for people to leave and keeps its ports meanwhile
                .endedBy(ChildProcess.Ending.KILL)
                .start();
        return new LiveKitProcess(
                child,
                new VideoState.Ready(URI.create("http://127.0.0.1:" + config.port()), config.key(), config.secret()));
    }

    VideoState.Ready ready() {
        return ready;
    }

    CompletableFuture<Integer> ended() {
        return child.ended();
    }

    /** Waits until it answers; false if it ended or stayed silent. */
    boolean answers() throws InterruptedException {
        var giveUp = System.nanoTime() + TO_ANSWER.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (child.alive() && System.nanoTime() < giveUp) {
                if (asksOnce(http)) {
                    return true;
                }
                Thread.sleep(BETWEEN_ASKS);
            }
        }
        return false;
    }

    private boolean asksOnce(HttpClient http) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(ready.url())
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        child.stop(Duration.ofSeconds(2));
    }

    /** Whether UDP on this port, and UDP and TCP on the next, can be had. */
    static boolean mediaPortsAreFree(int port) {
        try (var udp = new DatagramSocket(port);
                var relay = new DatagramSocket(port + 1);
                var tcp = new ServerSocket(port + 1)) {
            return udp.isBound() && relay.isBound() && tcp.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
