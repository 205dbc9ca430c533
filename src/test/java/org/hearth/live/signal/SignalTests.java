package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hearth.HearthTest;
import org.hearth.kernel.Id;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.media.RoomCalls;
import org.hearth.live.media.SignedOutInside;
import org.hearth.live.presence.Attendance;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.Room;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.hearth.meetings.Meetings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way past the gate that somebody may try, against a real LiveKit. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7940"})
@Import(Evening.class)
class SignalTests {

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
    Meetings meetings;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void mariIsInside() {
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
    void whoIsInsideWithTheirOwnTokenGetsThrough() {
        try (var line = connect(mari, token(mari))) {
            assertThat(line.status).isEqualTo(101);
            await().until(() -> line.heard > 0);
        }
    }

    @Test
    void aSignedOutPersonGetsNowhereWithAGoodToken() {
        assertThat(connect(mari, token(mari), "", site()).status).isIn(302, 401, 403, 404);
    }

    @Test
    void anotherPersonsTokenIsRefused() {
        assertThat(connect(mari, token(ingrid)).status).isEqualTo(403);
    }

    @Test
    void aTokenForAnotherRoomIsRefused() {
        var foreign = tokens.mint(
                video.ready().orElseThrow(),
                new MediaGrant(own(mari).id(), new Room.MediaRoom(Id.random())),
                java.util.List.of());
        assertThat(connect(mari, foreign).status).isEqualTo(403);
        assertThat(connect(mari, "").status).isEqualTo(403);
    }

    @Test
    void aPageOfAnotherOriginIsRefused() {
        assertThat(connect(mari, token(mari), mari.cookie(), "https://evil.example").status)
                .isEqualTo(403);
    }

    @Test
    void forSomebodyOfAnotherGroupTheAddressDoesNotExist() {
        var stranger = evening.facilitator(evening.group(), "Sol");
        assertThat(connect(stranger, token(mari)).status).isEqualTo(404);
    }

    @Test
    void whoWaitsIsRefusedEvenWithATokenOfTheirOwn() {
        var ola = evening.member(ingrid.viewer().group(), "Ola");
        door.come(ola.viewer(), meeting.id(), Presence.CAMERA);
        assertThat(connect(ola, token(ola)).status).isEqualTo(403);
    }

    @Test
    void whoIsRemovedLosesTheOpenLineAndCannotOpenAnother() {
        var token = token(mari);
        try (var line = connect(mari, token)) {
            await().until(() -> line.heard > 0);
            var start = System.nanoTime();
            door.remove(ingrid.viewer(), meeting.id(), own(mari).id());
            await().pollInterval(Duration.ofMillis(2)).until(() -> line.closed);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        }
        assertThat(connect(mari, token).status).isEqualTo(403);
        assertThat(validate(mari, token)).isEqualTo(403);
    }

    @Test
    void whoSignsOutLosesTheOpenLineAndOthersKeepTheirs() {
        var browser =
                new RoomBrowser(port, mari, new RoomAddress(ingrid.viewer().group(), meeting.id()));
        try (var line = connect(mari, token(mari));
                var another = connect(ingrid, token(ingrid))) {
            await().until(() -> line.heard > 0 && another.heard > 0);
            assertThat(browser.signOut().location()).endsWith("/");
            await().atMost(Duration.ofSeconds(5)).until(() -> line.closed);
            assertThat(another.closed).isFalse();
        }
    }

    @Test
    void aBrowserThatDiesIsMissedSoonAndOneThatHasOpenedAnotherLineIsNot() {
        try (var line = connect(mari, token(mari))) {
            await().until(() -> line.heard > 0);
            try (var another = connect(mari, token(mari))) {
                await().until(() -> another.heard > 0);
                // LiveKit keeps one line for each person, the newest
                await().until(() -> line.closed);
                assertThat(isExpectedForAMinute(mari)).isTrue();
            }
        }
        await().until(() -> !isExpectedForAMinute(mari));
        assertThat(isExpectedForAMinute(ingrid)).isTrue();
    }

    private boolean isExpectedForAMinute(Person person) {
        return database.sql("select lease_until > now() + interval '1 minute' from attendance where id = :id")
                .param("id", own(person).id().value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void liveKitLetsGoOfWhoIsSignedOut() {
        var grant = new MediaGrant(
                own(mari).id(), rooms.find(meeting.id()).orElseThrow().mediaRoom());
        try (var line = connect(mari, token(mari))) {
            await().until(() -> line.heard > 0);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> events.publishEvent(new SignedOutInside(grant)));
            await().until(() -> line.closed);
            assertThat(calls.listParticipants(video.ready().orElseThrow(), grant.room()))
                    .doesNotContain(grant.identity().text());
        }
    }

    @Test
    void theEndOfTheMeetingEndsEveryLine() {
        var token = token(mari);
        try (var line = connect(mari, token)) {
            await().until(() -> line.heard > 0);
            meetings.end(ingrid.viewer(), meeting.id());
            await().until(() -> line.closed);
        }
        assertThat(connect(mari, token).status).isEqualTo(403);
    }

    @Test
    void theClientsQuestionAfterAFailureIsAnsweredByLiveKit() {
        assertThat(validate(mari, token(mari))).isEqualTo(200);
    }

    @Test
    void ofTwoTokensNoneIsBelieved() {
        var own = token(mari);
        var another = token(ingrid);
        for (var query : List.of(
                "access%5Ftoken=" + another + "&access_token=" + own,
                "access_token=" + own + "&access%5Ftoken=" + another,
                "access_token=" + own + "&access_token=" + own)) {
            assertThat(open(mari, query).status).as(query.substring(0, 15)).isEqualTo(403);
            assertThat(ask(mari, query)).isEqualTo(403);
        }
    }

    @Test
    void howeverTheTokenIsWrittenLiveKitHearsOfWhomTheGateLetPass() {
        try (var line = open(mari, "access%5Ftoken=" + token(mari) + "&publish=second&auto_subscribe=1")) {
            assertThat(line.status).isEqualTo(101);
            await().until(() -> line.heard > 0);
            var room = rooms.find(meeting.id()).orElseThrow().mediaRoom();
            assertThat(calls.listParticipants(video.ready().orElseThrow(), room))
                    .containsExactly(own(mari).id().text());
        }
    }

    private int validate(Person person, String token) {
        return ask(person, "access_token=" + token);
    }

    private int ask(Person person, String query) {
        var request = HttpRequest.newBuilder(URI.create(signal("http") + "/rtc/validate?" + query))
                .header("Cookie", "hearth=" + person.cookie())
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Line connect(Person person, String token) {
        return connect(person, token, person.cookie(), site());
    }

    private Line connect(Person person, String token, String cookie, String origin) {
        return open("protocol=16&auto_subscribe=1&access_token=" + token, cookie, origin);
    }

    private Line open(Person person, String query) {
        return open("protocol=16&" + query, person.cookie(), site());
    }

    private Line open(String query, String cookie, String origin) {
        var line = new Line();
        try {
            line.socket = http.newWebSocketBuilder()
                    .header("Cookie", "hearth=" + cookie)
                    .header("Origin", origin)
                    .buildAsync(URI.create(signal("ws") + "/rtc?" + query), line)
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
        public CompletionStage<?> onBinary(WebSocket from, java.nio.ByteBuffer data, boolean last) {
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

    private String token(Person person) {
        var room = rooms.find(meeting.id()).orElseThrow();
        return tokens.mint(
                video.ready().orElseThrow(),
                new MediaGrant(own(person).id(), room.mediaRoom()),
                java.util.List.of("camera", "microphone"));
    }

    private Attendance own(Person person) {
        return attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
    }

    private String signal(String scheme) {
        return scheme + "://localhost:" + port + "/groups/"
                + ingrid.viewer().group().text() + "/meetings/" + meeting.id().text() + "/signal";
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
