package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.room.RoomAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Two LiveKits that know of each other by Redis, behind one address; run by {@code ./hearth bench lines}. */
@HearthTest(
        properties = {
            "server.address=0.0.0.0",
            "hearth.livekit.url=ws://127.0.0.1:8690",
            "hearth.livekit.key=" + OwnLiveKit.KEY,
            "hearth.livekit.secret=" + OwnLiveKit.SECRET
        })
@Import(Evening.class)
class NodesBench {

    private static final int REDIS = 8689;
    private static final int MEETINGS = 2;

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    @TempDir
    Path directory;

    private final List<String> rows = new ArrayList<>();

    @Test
    void twoPeopleOnTwoNodesAndTheEndOfOne() throws IOException {
        var redis = startRedis();
        var settings = "redis: {address: 127.0.0.1:%d}\n".formatted(REDIS);
        try (var network = new BadLine(directory);
                var one = new OwnLiveKit(directory, 8660, settings);
                var two = new OwnLiveKit(directory, 8675, settings);
                var address = new OneAddress(8690, List.of(one.port(), two.port()));
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = Behind.launch(playwright, Path.of("/usr/bin/chromium"), BadLine.HERE);
            for (int meeting = 1; meeting <= MEETINGS; meeting++) {
                anEvening(browser, List.of(one, two), address, "meeting %d: ".formatted(meeting));
            }
        } finally {
            redis.destroyForcibly();
        }
        Files.write(Path.of("target", "lines.txt"), rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(rows).isNotEmpty();
    }

    private void anEvening(Browser browser, List<OwnLiveKit> nodes, OneAddress address, String meeting)
            throws IOException {
        var group = evening.group();
        var facilitator = evening.facilitator(group, "Ingrid");
        var room = new RoomAddress(group, evening.encryptedMeeting(facilitator).id());
        var site = "http://localhost:" + port;
        address.lines.clear();
        var ingrid = Behind.page(browser, site, facilitator, room).goIn();
        ingrid.waitForCircleOf(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> !address.lines.isEmpty());
        var mari =
                Behind.page(browser, site, evening.member(group, "Mari"), room).goIn();
        var began = now();
        ingrid.press("Let in Mari");
        mari.waitForCircleOf(2);
        seen(ingrid, mari, began, meeting + "seconds from *Let in* to %s at %s");
        row(meeting + "lines of signalling, by node", address.lines.toString());
        // by the node that carries the media, whichever it is: the other's end is measured as well
        for (var node : nodes) {
            endOf(node, ingrid, mari, meeting, address);
        }
        row(meeting + "load", Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
        browser.contexts().forEach(context -> context.close());
    }

    private void endOf(OwnLiveKit node, RoomPage ingrid, RoomPage mari, String meeting, OneAddress address)
            throws IOException {
        ingrid.page.waitForTimeout(5_000);
        var carries = "node %d killed, which carried the media to port %s: "
                .formatted(node.port(), Quality.remotePort(ingrid.page));
        address.lines.clear();
        node.kill();
        var began = now();
        ingrid.page.waitForTimeout(1_500);
        seen(ingrid, mari, now(), meeting + carries + "seconds to %s at %s, and 1.5 before");
        row(
                meeting + carries + "longest without a picture, s",
                gap(ingrid, mari, began) + ", " + gap(mari, ingrid, began));
        row(meeting + carries + "lines of signalling made anew, by node", address.lines.toString());
        node.startAgain();
    }

    private static String gap(RoomPage at, RoomPage of, double from) {
        return "%.1f".formatted(Quality.longestWithout(at.page, of.identity(), from) / 1_000);
    }

    private void seen(RoomPage ingrid, RoomPage mari, double began, String words) {
        for (var at : List.of(ingrid, mari)) {
            var of = at == ingrid ? mari : ingrid;
            var name = at == ingrid ? "Ingrid's" : "Mari's";
            for (var what : List.of("sound", "picture")) {
                row(words.formatted(what, name), Quality.awaited(at.page, of.identity(), began, what, 60));
            }
        }
    }

    private Process startRedis() throws IOException {
        var started = new ProcessBuilder(
                        "redis-server", "--port", "" + REDIS, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("redis.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Files.readString(directory.resolve("redis.log")).contains("Ready to accept"));
        return started;
    }

    private void row(String what, String value) {
        System.err.println(what + ": " + value);
        rows.add(what + "\t" + value);
    }

    private static double now() {
        return System.currentTimeMillis();
    }
}
