package org.hearth.live.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.kernel.Settings;
import org.hearth.live.server.VideoState.Absent;
import org.hearth.live.server.VideoState.Ready;
import org.hearth.live.server.VideoState.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideoServerTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final List<VideoServer> started = new CopyOnWriteArrayList<>();
    private final List<Object> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void stopAll() {
        started.forEach(VideoServer::stop);
    }

    @Test
    void twoInstancesRunSideBySideAndEndWithUs() {
        var first = start(settings("first", 7910, null), TestBinary.place());
        var second = start(settings("second", 7912, null), TestBinary.place());
        await().atMost(SOON)
                .until(() -> first.ready().isPresent() && second.ready().isPresent());
        assertThat(first.ready().orElseThrow().secret())
                .isNotEqualTo(second.ready().orElseThrow().secret());
        var children = children();
        assertThat(children).hasSizeGreaterThanOrEqualTo(2);
        first.stop();
        second.stop();
        await().atMost(SOON).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void keyAndSecretAreReadableByTheOwnerAloneAndNotPrinted() throws IOException {
        var server = start(settings("own", 7914, null), TestBinary.place());
        await().atMost(SOON).until(() -> server.ready().isPresent());
        var config = directory.resolve("own/livekit/livekit.yaml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                .isEqualTo("rw-------");
        var ready = server.ready().orElseThrow();
        assertThat(ready.toString()).doesNotContain(ready.secret()).doesNotContain(ready.key());
    }

    @Test
    void aServerThatDiesIsStartedAgainWithTheSameKey() {
        var before = children();
        var server = start(settings("again", 7916, null), TestBinary.place());
        await().atMost(SOON).until(() -> server.ready().isPresent());
        var key = server.ready().orElseThrow().key();
        var child = children().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        child.destroyForcibly();
        await().atMost(SOON)
                .until(() -> told.stream().filter(Ready.class::isInstance).count() == 2);
        assertThat(server.ready().orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void aTakenMediaPortIsSaidAndTriedAgain() throws IOException {
        try (var taken = new DatagramSocket(7918)) {
            assertThat(taken.isBound()).isTrue();
            var server = start(settings("taken", 7918, null), TestBinary.place());
            await().atMost(SOON).until(() -> server.state().equals(new Absent(Reason.MEDIA_PORT_TAKEN)));
            taken.close();
            await().atMost(SOON).until(() -> server.ready().isPresent());
        }
    }

    @Test
    void aServerElsewhereIsUsedOnlyWithKeyAndLongSecret() {
        var without = start(settings("without", 7920, "short"), TestBinary.place());
        await().atMost(SOON).until(() -> without.state().equals(new Absent(Reason.SETTINGS_INCOMPLETE)));
        var with = start(settings("with", 7920, "a-secret-of-more-than-thirty-two-characters"), TestBinary.place());
        await().atMost(SOON).until(() -> with.ready().isPresent());
        assertThat(with.ready().orElseThrow().url()).isEqualTo(URI.create("https://media.example"));
    }

    private VideoServer start(Settings settings, BinaryPlace place) {
        var server = new VideoServer(settings, place, event -> told.add(((VideoChanged) event).now()));
        started.add(server);
        server.start();
        return server;
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith(BinaryPlace.NAME))
                .toList();
    }

    private Settings settings(String data, int mediaPort, @Nullable String secretElsewhere) {
        var elsewhere = secretElsewhere == null ? null : URI.create("wss://media.example");
        return new Settings(
                8300,
                directory.resolve(data),
                null,
                null,
                true,
                new Settings.Database(null, null),
                new Settings.Smtp(null, null),
                new Settings.Inbox(null, "127.0.0.1", null),
                new Settings.Livekit(elsewhere, secretElsewhere == null ? null : "key", secretElsewhere),
                new Settings.Media(mediaPort, new Settings.Turn(null, null, null, 443)),
                java.util.List.of());
    }
}
