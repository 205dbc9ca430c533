package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.groups.GroupId;
import org.hearth.live.Evening;
import org.hearth.live.room.RoomAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Networks that let little through, or change in the middle; run by {@code ./hearth bench lines}. */
@HearthTest(
        properties = {
            "server.address=0.0.0.0",
            "hearth.livekit.url=ws://127.0.0.1:8630",
            "hearth.livekit.key=" + OwnLiveKit.KEY,
            "hearth.livekit.secret=" + OwnLiveKit.SECRET
        })
@Import(Evening.class)
class RelayBench {

    private static final int PORT = 8630;
    private static final int PATIENCE = 45;

    private static final String DIRECT_UDP = "udp dport %d".formatted(PORT + 10);
    private static final String ALL_UDP = "meta l4proto udp";
    private static final String DIRECT_TCP = "tcp dport %d".formatted(PORT + 11);

    /** As Hearth's own, but passing on to addresses of this machine as well, which is all there is here. */
    private static final String TURN = """
              domain: %s
              tls_port: 443
              cert_file: '%s'
              key_file: '%s'
              allow_restricted_peer_cidrs: [%s]
            """;

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    @TempDir
    Path directory;

    private int people;
    private final List<String> rows = new ArrayList<>();

    private record Meeting(GroupId group, RoomAddress address, RoomPage ingrid) {}

    @Test
    void whatGoesThroughAndHowSoon() throws Exception {
        certificate();
        try (var line = new BadLine(directory);
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var near = Behind.launch(playwright, Path.of("/usr/bin/chromium"), BadLine.HERE);
            var far = Behind.launch(playwright, line.browser(), BadLine.HERE);
            try (var livekit = new OwnLiveKit(directory, PORT, turn(BadLine.HERE + "/32"))) {
                assertThat(livekit.alive()).isTrue();
                var meeting = meeting(near);
                ways(far, line, meeting);
                changes(far, line, meeting);
                near.contexts().forEach(context -> context.close());
            }
            try (var livekit = new OwnLiveKit(directory, PORT, turn(""))) {
                assertThat(livekit.alive()).isTrue();
                refusing(far, line, meeting(near));
            }
        }
        Files.write(Path.of("target", "lines.txt"), rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(rows).isNotEmpty();
    }

    private Meeting meeting(Browser near) {
        var group = evening.group();
        var facilitator = evening.facilitator(group, "Ingrid");
        var address =
                new RoomAddress(group, evening.encryptedMeeting(facilitator).id());
        var ingrid = Behind.page(near, site(), facilitator, address).goIn();
        ingrid.waitForCircleOf(1);
        ingrid.page.waitForTimeout(3_000);
        return new Meeting(group, address, ingrid);
    }

    private void ways(Browser far, BadLine line, Meeting meeting) {
        way(far, line, meeting, "nothing kept back");
        way(far, line, meeting, "no UDP", ALL_UDP);
        way(far, line, meeting, "no media port, UDP only to the relay", DIRECT_UDP, DIRECT_TCP);
        way(far, line, meeting, "no UDP, no media port: only web pages", ALL_UDP, DIRECT_TCP);
    }

    /** Coming in on such a network, and the network becoming such in the middle. */
    private void way(Browser far, BadLine line, Meeting meeting, String name, String... blocked) {
        line.block(blocked);
        var ola = comes(far, meeting);
        var began = letIn(ola, meeting);
        heard(name + ", from the start", ola, meeting, began);
        if (blocked.length > 0) {
            line.good();
            ola.page.reload();
            Quality.awaited(ola.page, meeting.ingrid.identity(), 0, "sound", PATIENCE);
            ola.page.waitForTimeout(3_000);
            line.block(blocked);
            heard(name + ", in the middle", ola, meeting, System.currentTimeMillis());
        }
        ola.page.context().close();
        line.good();
    }

    private static double letIn(RoomPage ola, Meeting meeting) {
        var began = (double) System.currentTimeMillis();
        var door = meeting.ingrid.page.locator("button", new Page.LocatorOptions().setHasText("Let in Ola"));
        while (!isInside(ola)) {
            if (door.count() > 0) {
                began = System.currentTimeMillis();
                door.first().click();
            }
            ola.page.waitForTimeout(250);
        }
        return began;
    }

    /** Each time somebody else: who went without a word is still held to be there for a while. */
    private RoomPage comes(Browser far, Meeting meeting) {
        var somebody = evening.member(meeting.group, "Ola " + ++people);
        return Behind.page(far, site(), somebody, meeting.address).goIn();
    }

    private static boolean isInside(RoomPage page) {
        return page.page.locator(".tile.mine").count() > 0;
    }

    private void heard(String name, RoomPage ola, Meeting meeting, double began) {
        // what is on its way may still be heard for a moment
        var from = began + (name.endsWith("middle") ? 1_500 : 0);
        var other = meeting.ingrid.identity();
        row(name + ": seconds to sound", Quality.awaited(ola.page, other, from, "sound", PATIENCE));
        row(name + ": seconds to a picture", Quality.awaited(ola.page, other, from, "picture", PATIENCE));
        row(name + ": seconds to their sound at another", atTheOther(ola, meeting, from));
        row(
                name + ": longest without a picture, s",
                "%.1f".formatted(Quality.longestWithout(ola.page, other, began) / 1_000));
        row(name + ": the way", Quality.way(ola.page));
    }

    private static String atTheOther(RoomPage ola, Meeting meeting, double from) {
        return isInside(ola)
                ? Quality.awaited(meeting.ingrid.page, ola.identity(), from, "sound", PATIENCE)
                : "not inside";
    }

    private void changes(Browser far, BadLine line, Meeting meeting) {
        var ola = comes(far, meeting);
        letIn(ola, meeting);
        Quality.awaited(ola.page, meeting.ingrid.identity(), 0, "sound", PATIENCE);
        ola.page.waitForTimeout(5_000);
        line.move();
        heard("another network in the middle", ola, meeting, System.currentTimeMillis());
        ola.page.waitForTimeout(5_000);
        var began = System.currentTimeMillis();
        ola.page.reload();
        heard("page loaded anew", ola, meeting, began);
        ola.page.context().close();
    }

    /** Without that allowance, as Hearth sets it up. */
    private void refusing(Browser far, BadLine line, Meeting meeting) {
        line.block(DIRECT_UDP, DIRECT_TCP);
        var ola = comes(far, meeting);
        var began = letIn(ola, meeting);
        row(
                "the relay as Hearth sets it up, to this machine's private address: sound within 30 s",
                Quality.awaited(ola.page, meeting.ingrid.identity(), began, "sound", 30));
        line.good();
    }

    private String turn(String allowed) {
        return TURN.formatted(Behind.RELAY, directory.resolve("relay.pem"), directory.resolve("relay.key"), allowed);
    }

    private void certificate() throws Exception {
        var made = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:prime256v1",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=" + Behind.RELAY,
                        "-addext",
                        "subjectAltName=DNS:" + Behind.RELAY,
                        "-keyout",
                        directory.resolve("relay.key").toString(),
                        "-out",
                        directory.resolve("relay.pem").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private void row(String what, String value) {
        System.err.println(what + ": " + value);
        rows.add(what + "\t" + value);
    }
}
