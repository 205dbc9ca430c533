package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.SignalClient;
import org.hearth.live.door.Door;
import org.hearth.live.media.MediaGrant;
import org.hearth.live.media.MediaTokens;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.room.RoomTable;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Somebody inside sends what no browser sends: their line ends, nothing piles up, and the others do not notice (ASVS
 * 17.3.1 and 17.3.2), against a real LiveKit.
 */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7940"})
@Import(Evening.class)
class SignalFloodTests {

    private static final int NOT_ACCEPTABLE = 1003;
    private static final int POLICY = 1008;
    private static final int TOO_BIG = 1009;

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
    SignalLines lines;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;
    private SignalClient quiet;

    @BeforeEach
    void ingridIsInsideQuietlyAndMariHasSomethingInMind() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        door.come(ingrid.viewer(), meeting.id(), Presence.CAMERA);
        door.come(mari.viewer(), meeting.id(), Presence.CAMERA);
        door.admitAll(ingrid.viewer(), meeting.id());
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
        quiet = connect(ingrid);
        await().until(() -> quiet.heard() > 0);
    }

    /** Whatever the other did, this one's questions are answered on the line that was open all the time. */
    @AfterEach
    void ingridDidNotNotice() {
        var before = quiet.heard();
        assertThat(quiet.asks()).isTrue();
        await().until(() -> quiet.heard() > before);
        assertThat(quiet.ended()).isZero();
        quiet.close();
    }

    @Test
    void aMessageWithoutEndEndsTheLineAndIsKeptNowhere() {
        var before = memoryOfLiveKit();
        try (var line = open(mari)) {
            var part = ByteBuffer.allocate(16 * 1024);
            IntStream.range(0, 8_000)
                    .takeWhile(number -> line.ended() == 0)
                    .forEach(number -> line.sends(part.clear(), false));
            await().until(() -> line.ended() == TOO_BIG);
        }
        assertThat(memoryOfLiveKit() - before).isLessThan(32);
    }

    @Test
    void aMessageThatIsTooLongInOnePieceEndsTheLine() {
        try (var line = open(mari)) {
            line.sends(ByteBuffer.allocate(SignalMeasure.LONGEST_MESSAGE + 1), true);
            await().until(() -> line.ended() == TOO_BIG);
        }
    }

    @Test
    void textEndsTheLine() {
        try (var line = open(mari)) {
            line.says("{\"ping\": 1}");
            await().until(() -> line.ended() == NOT_ACCEPTABLE);
        }
    }

    @Test
    void whatIsNoMessageOfLiveKitsHarmsNobody() {
        var random = new Random(7);
        for (var length : new int[] {0, 1, 7, 1_000, 200_000}) {
            var bytes = new byte[length];
            random.nextBytes(bytes);
            try (var line = open(mari)) {
                line.sends(ByteBuffer.wrap(bytes), true);
                assertThat(line.asks()).isIn(true, false);
            }
        }
        try (var line = open(mari)) {
            assertThat(line.status()).isEqualTo(101);
        }
    }

    @Test
    void thousandsOfSmallMessagesEndTheLine() {
        try (var line = open(mari)) {
            IntStream.range(0, 200_000).takeWhile(number -> line.ended() == 0).forEach(number -> line.asks());
            await().until(() -> line.ended() != 0);
            // who goes on sending may miss the word with which the line was ended, or hear LiveKit's own
            assertThat(line.ended()).isIn(POLICY, SignalClient.BROKEN, WebSocket.NORMAL_CLOSURE);
            assertThat(line.heard()).isLessThan(10_000);
        }
    }

    @Test
    void ofManyLinesOfOnePersonTheNewestStayAndThenTheyAreRefused() {
        var all = new ArrayList<SignalClient>();
        try {
            for (int number = 0; number < 80; number++) {
                all.add(connect(mari));
            }
            assertThat(all.getFirst().status()).isEqualTo(101);
            assertThat(all.getLast().status()).isEqualTo(429);
            await().until(() -> all.getFirst().ended() != 0);
            var own = own(mari).identity();
            assertThat(lines.open().stream()
                            .filter(line -> line.grant().identity().equals(own))
                            .count())
                    .isLessThanOrEqualTo(SignalLines.OF_ONE_PERSON);
        } finally {
            all.forEach(SignalClient::close);
        }
    }

    @Test
    void handshakesBegunAndNotEndedKeepNobodyOut() throws IOException {
        var begun = new ArrayList<Socket>();
        try {
            for (int number = 0; number < 300; number++) {
                var socket = new Socket("localhost", port);
                begun.add(socket);
                socket.getOutputStream()
                        .write(("GET " + room().at("signal")
                                        + "/rtc HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                        + (number % 2 == 0 ? "Connection: Upgr" : "Sec-WebSocket-Key: "))
                                .getBytes(StandardCharsets.US_ASCII));
            }
            try (var line = open(mari)) {
                assertThat(line.ended()).isZero();
            }
        } finally {
            for (var socket : begun) {
                socket.close();
            }
        }
    }

    private SignalClient open(Person person) {
        var line = connect(person);
        assertThat(line.status()).isEqualTo(101);
        await().until(() -> line.heard() > 0);
        return line;
    }

    private SignalClient connect(Person person) {
        return SignalClient.connect(
                port, person, room(), tokens.mint(video.ready().orElseThrow(), own(person), List.of()));
    }

    private MediaGrant own(Person person) {
        var attendance =
                attendances.find(meeting.id(), person.viewer().persona()).orElseThrow();
        return new MediaGrant(
                attendance.id(), rooms.find(meeting.id()).orElseThrow().mediaRoom());
    }

    private RoomAddress room() {
        return new RoomAddress(ingrid.viewer().group(), meeting.id());
    }

    /** In MiB, of all that this program started. */
    private static long memoryOfLiveKit() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("livekit-server"))
                .mapToLong(process -> resident(process.pid()))
                .sum();
    }

    private static long resident(long process) {
        try (var status = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
