package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Trying out leads to a room of one's own, and from there to nobody else's; against a real LiveKit. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7940"})
@Import(Evening.class)
class CheckSignalTests {

    private static final Pattern ICE_SERVER = Pattern.compile("(?:stun|turns?):[\\w.\\[\\]:-]+");

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
    Door door;

    @Autowired
    JdbcClient database;

    @Value("${hearth.media.port}")
    int mediaPort;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void bothAreInside() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.CAMERA);
        door.come(mari.viewer(), meeting.id(), Presence.CAMERA);
        door.admitAll(ingrid.viewer(), meeting.id());
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void bothLinesOfOnesOwnRoomComeToStandAndNoForeignServerIsNamed() {
        try (var line = connect(mari, "check", token(mari, "sends"));
                var other = connect(mari, "check", token(mari, "sends"))) {
            await().until(() -> other.heard.size() > 0);
            var named = ICE_SERVER.matcher(other.heard.toString(StandardCharsets.ISO_8859_1));
            assertThat(named.results().map(found -> found.group()))
                    .isNotEmpty()
                    .allMatch(server -> server.startsWith("turn:127.0.0.1:" + (mediaPort + 1)));
            // a new room ends the one before
            await().atMost(Duration.ofSeconds(10)).until(() -> line.closed);
        }
    }

    @Test
    void theOtherPlaceIsOnesOwnToo() {
        try (var line = connect(mari, "check", token(mari, "receives"))) {
            assertThat(line.status).isEqualTo(101);
        }
    }

    @Test
    void fromThereNoWayLeadsIntoAMeeting() {
        var token = token(mari, "sends");
        assertThat(connect(mari, "meetings/" + meeting.id().text(), token).status)
                .isEqualTo(403);
    }

    @Test
    void aMeetingsTokenLeadsNowhereThere() {
        var room = rooms.find(meeting.id()).orElseThrow().mediaRoom();
        var own = attendances.find(meeting.id(), mari.viewer().persona()).orElseThrow();
        var meetings = tokens.mint(
                video.ready().orElseThrow(), new MediaGrant(own.id(), room), org.hearth.live.media.MediaSources.ALL);
        assertThat(connect(mari, "check", meetings).status).isEqualTo(403);
        var check =
                tokens.read(video.ready().orElseThrow(), token(mari, "sends")).orElseThrow();
        var mixed = tokens.mint(
                video.ready().orElseThrow(),
                new MediaGrant(check.identity(), room),
                org.hearth.live.media.MediaSources.ALL);
        assertThat(connect(mari, "check", mixed).status).isEqualTo(403);
    }

    @Test
    void nobodyEntersAnothersRoom() {
        var token = token(mari, "sends");
        assertThat(connect(ingrid, "check", token).status).isEqualTo(403);
        var stranger = evening.member(evening.group(), "Sol");
        assertThat(connect(stranger, "check", token).status).isEqualTo(404);
    }

    @Test
    void whenItsTimeIsOverTheLineEndsAndOpensNoMore() {
        var token = token(mari, "sends");
        try (var line = connect(mari, "check", token)) {
            await().until(() -> line.heard.size() > 0);
            database.sql("update check_room set ends_at = now() where persona_id = :persona")
                    .param("persona", mari.viewer().persona().value())
                    .update();
            await().atMost(Duration.ofSeconds(10)).until(() -> line.closed);
        }
        assertThat(connect(mari, "check", token).status).isEqualTo(403);
    }

    @Test
    void roomsAreNotToBeHadWithoutEnd() {
        var browser = browser(mari);
        for (int times = 0; times < 20; times++) {
            assertThat(browser.post("../../check/room").status()).isEqualTo(200);
        }
        assertThat(browser.post("../../check/room").status()).isIn(422, 429);
    }

    private RoomBrowser browser(Person person) {
        return new RoomBrowser(port, person, new RoomAddress(ingrid.viewer().group(), meeting.id()));
    }

    private String token(Person person, String which) {
        var answer = browser(person).post("../../check/room");
        assertThat(answer.status()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).path(which).asString();
    }

    private Line connect(Person person, String where, String token) {
        var line = new Line();
        var address = "ws://localhost:" + port + "/groups/"
                + ingrid.viewer().group().text() + "/" + where + "/signal/rtc?protocol=16&access_token=" + token;
        try {
            line.socket = http.newWebSocketBuilder()
                    .header("Cookie", "hearth=" + person.cookie())
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(URI.create(address), line)
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
        final ByteArrayOutputStream heard = new ByteArrayOutputStream();
        volatile int status;
        volatile boolean closed;
        volatile @Nullable WebSocket socket;

        @Override
        public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            var bytes = new byte[data.remaining()];
            data.get(bytes);
            heard.writeBytes(bytes);
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
