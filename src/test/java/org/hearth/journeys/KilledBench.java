package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hearth is killed in the middle of a meeting whose LiveKit is a server of its own, and started again; run by
 * {@code ./hearth bench faces}, not among the journeys.
 */
class KilledBench {

    private static final String KEY = "bench";
    private static final String SECRET = "a-secret-for-a-bench-that-guards-nothing";

    private static final String TOPIC = "While Hearth is gone";

    /** A meeting that begins now, as the form has it. */
    private static final String NOW = """
            () => {
              const two = number => String(number).padStart(2, '0'), now = new Date();
              document.getElementById('day').value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
              document.getElementById('time').value = `${two(now.getHours())}:${two(now.getMinutes())}`;
            }
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path directory;

    private final List<String> rows = new ArrayList<>();

    @Test
    void whatIsSeenWhileHearthIsGone() throws IOException {
        var livekit = startLiveKit(FreePort.find());
        var hearth = RunningHearth.built(
                directory,
                List.of(
                        "--hearth.livekit.url=ws://127.0.0.1:" + livekit.port(),
                        "--hearth.livekit.key=" + KEY,
                        "--hearth.livekit.secret=" + SECRET));
        try {
            measure(hearth);
        } finally {
            hearth.stop();
            livekit.process().destroyForcibly();
        }
        Files.write(Path.of("target", "faces.txt"), rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(rows).isNotEmpty();
    }

    private void measure(RunningHearth hearth) {
        var tove = signedIn(hearth, "tove@example.org");
        var amir = signedIn(hearth, "amir@example.org");
        var meeting = plan(hearth, tove);
        var leader = goIn(tove, meeting);
        leader.waitForCircleOf(1);
        var guest = goIn(amir, meeting);
        tove.locator("#side .list:not(.inside) > li button").first().click();
        guest.waitForCircleOf(2);
        guest.waitUntilSeen(leader.identity());
        leader.waitUntilSeen(guest.identity());
        tove.waitForTimeout(10_000);
        var killed = (double) System.currentTimeMillis();
        hearth.kill();
        var gone = System.nanoTime();
        hearth.startAgain();
        var answers = (System.nanoTime() - gone) / 1e6;
        await().atMost(Duration.ofMinutes(1)).until(() -> status(tove, meeting + "/room") == 200);
        var door = System.currentTimeMillis() - killed;
        tove.waitForTimeout(10_000);
        var now = (double) System.currentTimeMillis();
        row("Hearth killed: ms until it answers, started again at once", answers);
        row("Hearth killed: ms from the kill until the room's page comes again", door);
        seen(tove, amir, killed, now);
    }

    private void seen(Page tove, Page amir, double killed, double now) {
        for (var page : List.of(tove, amir)) {
            var who = page == tove ? "the facilitator's" : "the guest's";
            row(
                    "Hearth killed: longest time without a new frame in %s browser, ten seconds before, ms"
                            .formatted(who),
                    Counting.longestGap(page, killed - 10_000, killed));
            row(
                    "Hearth killed: the same in %s, from the kill until ten seconds after it is back, ms"
                            .formatted(who),
                    Counting.longestGap(page, killed, now));
            row(
                    "Hearth killed: frames decoded meanwhile for each second, " + who,
                    Counting.framesAfter(page, killed, List.of()) / (now - killed) * 1_000);
            row(
                    "Hearth killed: frames decoded for each second before, " + who,
                    (Counting.framesAfter(page, killed - 10_000, List.of())
                                    - Counting.framesAfter(page, killed, List.of()))
                            / 10.0);
        }
    }

    private static int status(Page page, String path) {
        try {
            return page.request().get(path).status();
        } catch (RuntimeException notYet) {
            return 0;
        }
    }

    private Page signedIn(RunningHearth hearth, String address) {
        var page = BROWSERS.fresh().newPage();
        Counting.in(page);
        page.navigate(hearth.address() + "/sign-in");
        page.locator("#address").fill(address);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL("**/sign-in/sent**");
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate(hearth.address() + "/mailbox");
            return letter(page, address).count() > 0;
        });
        letter(page, address).first().click();
        page.locator("main a.button").click();
        page.locator("form[action='/sign-in/link'] button").click();
        page.waitForURL("**/today");
        return page;
    }

    private static Locator letter(Page page, String address) {
        return page.locator("main li", new Page.LocatorOptions().setHasText(address))
                .locator("a");
    }

    private static String plan(RunningHearth hearth, Page facilitator) {
        facilitator.navigate(hearth.address() + "/groups");
        var group = facilitator
                .locator("a[href$='/threads']", new Page.LocatorOptions().setHasText("Long nights"))
                .first()
                .getAttribute("href")
                .replace("/threads", "");
        facilitator.navigate(hearth.address() + group + "/meetings/new");
        facilitator.evaluate(NOW);
        facilitator.locator("#topic").fill(TOPIC);
        facilitator.locator("form[action$='/meetings'] button.button").click();
        var planned = facilitator.locator("li.meeting", new Page.LocatorOptions().setHasText(TOPIC));
        return hearth.address() + planned.locator("h2 a").getAttribute("href");
    }

    private static RoomPage goIn(Page page, String meeting) {
        page.navigate(meeting + "/prejoin");
        var room = RoomPage.in(page);
        room.press("Go in");
        page.waitForURL("**/room");
        return room;
    }

    private record LiveKit(Process process, int port) {}

    private LiveKit startLiveKit(int port) throws IOException {
        var config = directory.resolve("livekit.yaml");
        Files.writeString(config, """
                port: %d
                bind_addresses: [127.0.0.1]
                logging: {level: error, pion_level: error}
                rtc:
                  udp_port: 8614
                  tcp_port: 8615
                  use_external_ip: false
                  node_ip: 127.0.0.1
                  enable_loopback_candidate: true
                  interfaces: {includes: [lo]}
                keys: {%s: %s}
                turn: {enabled: true, udp_port: 8616, bind_addresses: [127.0.0.1]}
                """.formatted(port, KEY, SECRET));
        var program = Optional.ofNullable(System.getenv("HEARTH_LIVEKIT"))
                .orElse(System.getProperty("user.home") + "/.cache/hearth/bin/livekit-server");
        var process = new ProcessBuilder(program, "--config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("livekit.log").toFile())
                .start();
        await().until(() -> answers(port) || !process.isAlive());
        return new LiveKit(process, port);
    }

    private static boolean answers(int port) {
        try {
            var asked = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port).toURL().openConnection();
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** These are told of an encrypted meeting alone. */
    private void row(String what, double value) {
        rows.add("%s\t\t%.0f\t".formatted(what, value));
    }
}
