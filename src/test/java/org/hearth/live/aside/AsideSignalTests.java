package org.hearth.live.aside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaSources;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.presence.AttendanceId;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A side room's tokens open that room, to these two, as long as it lasts; against a real LiveKit. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=7940"})
@Import(Evening.class)
class AsideSignalTests {

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @Autowired
    MediaTokens tokens;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    RoomTable rooms;

    @Autowired
    RoomCalls calls;

    @Autowired
    Door door;

    @Autowired
    Asides asides;

    @Autowired
    AsideTable table;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person ingrid;
    private Person mei;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void twoOfThreeAreAside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        for (var person : List.of(ingrid, mei, mari)) {
            door.come(person.viewer(), meeting.id(), Presence.CAMERA);
        }
        door.admitAll(ingrid.viewer(), meeting.id());
        asides.ask(ingrid.viewer(), meeting.id(), own(mari));
        var question = table.of(own(mari)).orElseThrow().id();
        asides.answer(mari.viewer(), meeting.id(), question, true);
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void eachOfTheTwoGetsInWithTheirOwnTokenAndNobodyWithAnothers() {
        try (var line = connect(ingrid, token(ingrid));
                var other = connect(mari, token(mari))) {
            assertThat(List.of(line.status, other.status)).containsOnly(101);
            await().until(() -> line.heard > 0 && other.heard > 0);
        }
        assertThat(connect(mei, token(mari)).status).isEqualTo(403);
        assertThat(connect(ingrid, token(mari)).status).isEqualTo(403);
        assertThat(connect(evening.member(evening.group(), "Sol"), token(mari)).status)
                .isEqualTo(404);
    }

    @Test
    void aTokenOfTheOneRoomIsNoneOfTheOther() {
        var circle = rooms.find(meeting.id()).orElseThrow().mediaRoom();
        var aside = grant(mari);
        for (var mixed : List.of(
                new MediaGrant(aside.identity(), circle),
                new MediaGrant(own(mari), aside.room()),
                new MediaGrant(own(mei), aside.room()))) {
            assertThat(connect(mari, minted(mixed)).status).isEqualTo(403);
            assertThat(connect(mei, minted(mixed)).status).isEqualTo(403);
        }
        try (var line = connect(mari, minted(new MediaGrant(own(mari), circle)))) {
            assertThat(line.status).isEqualTo(101);
        }
    }

    @Test
    void backInTheCircleTheLinesAreClosedTheTokensDeadAndTheRoomIsGone() {
        var grant = grant(mari);
        var token = token(mari);
        try (var line = connect(mari, token);
                var other = connect(ingrid, token(ingrid))) {
            await().until(() -> line.heard > 0 && other.heard > 0);
            asides.end(ingrid.viewer(), meeting.id());
            await().atMost(Duration.ofSeconds(5)).until(() -> line.closed && other.closed);
        }
        assertThat(connect(mari, token).status).isEqualTo(403);
        await().until(() -> calls.listParticipants(video.ready().orElseThrow(), grant.room())
                .isEmpty());
    }

    @Test
    void whoIsRemovedHasNoTokenThatOpensAnything() {
        var token = token(mari);
        try (var line = connect(mari, token)) {
            await().until(() -> line.heard > 0);
            door.remove(ingrid.viewer(), meeting.id(), own(mari));
            await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);
        }
        assertThat(connect(mari, token).status).isEqualTo(403);
        assertThat(new RoomBrowser(port, mari, new RoomAddress(meeting.group(), meeting.id()))
                        .get("aside/media")
                        .status())
                .isEqualTo(404);
    }

    private MediaGrant grant(Person person) {
        return asides.grant(person.viewer(), meeting.id()).orElseThrow();
    }

    private String token(Person person) {
        return minted(grant(person));
    }

    private String minted(MediaGrant grant) {
        return tokens.mint(video.ready().orElseThrow(), grant, MediaSources.ALL);
    }

    private AttendanceId own(Person person) {
        return attendances
                .find(meeting.id(), person.viewer().persona())
                .orElseThrow()
                .id();
    }

    private Line connect(Person person, String token) {
        var line = new Line();
        var address = new RoomAddress(meeting.group(), meeting.id()).at("signal/rtc");
        try {
            line.socket = http.newWebSocketBuilder()
                    .header("Cookie", "hearth=" + person.cookie())
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(
                            URI.create("ws://localhost:" + port + address
                                    + "?protocol=16&auto_subscribe=1&access_token=" + token),
                            line)
                    .join();
            line.status = 101;
        } catch (CompletionException refused) {
            line.status = refused.getCause() instanceof WebSocketHandshakeException answer
                    ? answer.getResponse().statusCode()
                    : -1;
        }
        return line;
    }

    private static final class Line implements WebSocket.Listener, AutoCloseable {
        volatile int status;
        volatile int heard;
        volatile boolean closed;
        volatile @Nullable WebSocket socket;

        @Override
        public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            heard = heard + 1;
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed = true;
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            closed = true;
        }

        @Override
        public void close() {
            var open = socket;
            if (open != null) {
                open.abort();
            }
        }
    }
}
