package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.room.RoomAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** An encrypted meeting of three, one of them on a bad line; run by {@code ./hearth bench lines}, not among the journeys. */
@HearthTest(
        properties = {
            "server.address=0.0.0.0",
            "hearth.livekit.url=ws://127.0.0.1:8630",
            "hearth.livekit.key=" + OwnLiveKit.KEY,
            "hearth.livekit.secret=" + OwnLiveKit.SECRET
        })
@Import(Evening.class)
class LinesBench {

    private static final int KNOWN_GOOD_SECONDS = 10;
    private static final int SECONDS_WATCHED = 60;
    private static final int SETTLED_AFTER = 20;
    private static final int TO_RECOVER = 90;

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    @TempDir
    Path directory;

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    @Test
    void whatABadLineCarries() throws IOException {
        try (var line = new BadLine(directory);
                var livekit = new OwnLiveKit(directory, 8630, "");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var near = Behind.launch(playwright, Path.of("/usr/bin/chromium"), BadLine.HERE);
            var far = Behind.launch(playwright, line.browser(), BadLine.HERE);
            for (var rate : rates()) {
                anEvening(near, far, line, rate);
            }
        }
        Files.write(
                Path.of("target", "lines.txt"),
                rows.entrySet().stream()
                        .map(row -> row.getKey() + "\t" + String.join("\t", row.getValue()))
                        .toList());
        assertThat(rows).isNotEmpty();
    }

    private static List<Integer> rates() {
        return Stream.of(Optional.ofNullable(System.getenv("LINES_RATES"))
                        .orElse("1000 300 100")
                        .split(" "))
                .map(Integer::valueOf)
                .toList();
    }

    private record Circle(RoomPage ingrid, RoomPage mari, RoomPage ola) {}

    private void anEvening(Browser near, Browser far, BadLine line, int kilobits) {
        var group = evening.group();
        var facilitator = evening.facilitator(group, "Ingrid");
        var address =
                new RoomAddress(group, evening.encryptedMeeting(facilitator).id());
        var site = "http://localhost:" + port;
        line.good();
        var ingrid = Behind.page(near, site, facilitator, address).goIn();
        ingrid.waitForCircleOf(1);
        var mari =
                Behind.page(near, site, evening.member(group, "Mari"), address).goIn();
        ingrid.press("Let in Mari");
        mari.waitForCircleOf(2);
        mari.waitUntilSeen(ingrid.identity());
        ingrid.waitUntilSeen(mari.identity());
        pause(KNOWN_GOOD_SECONDS + 10);
        var good = now();
        line.narrow(kilobits);
        var ola = Behind.page(far, site, evening.member(group, "Ola"), address);
        ola.goIn();
        row("seconds from asking for the pre-join page to waiting", seconds(now() - good));
        var circle = new Circle(ingrid, mari, ola);
        comingIn(circle, good);
        oneVoice(circle);
        recovering(circle, line);
        gettingBad(circle, line, kilobits);
        row("load", load());
        near.contexts().forEach(context -> context.close());
        far.contexts().forEach(context -> context.close());
        line.good();
    }

    private void comingIn(Circle circle, double good) {
        var ola = circle.ola.page;
        var began = now();
        circle.ingrid.press("Let in Ola");
        pause(SECONDS_WATCHED);
        var other = circle.ingrid.identity();
        var own = circle.ola.identity();
        row("joining: seconds to the first sound of another", first(ola, other, began, "sound"));
        row("joining: seconds to the first picture of another", first(ola, other, began, "picture"));
        row("joining: seconds to their sound at the others", first(circle.ingrid.page, own, began, "sound"));
        row("joining: seconds to their picture at the others", first(circle.ingrid.page, own, began, "picture"));
        var settled = began + SETTLED_AFTER * 1_000;
        watched("settled", circle, settled, now());
        others("settled", circle, good - KNOWN_GOOD_SECONDS * 1_000, good, settled, now());
        row("joining: the way media take", Quality.way(ola));
        row("joining: what is said", Quality.words(ola, began));
    }

    /** The artificial microphones never pause; people mostly speak one after the other. */
    private void oneVoice(Circle circle) {
        var microphone =
                circle.mari.page.locator("button[data-toggle=microphone]").first();
        microphone.click();
        pause(5);
        var from = now();
        pause(15);
        row(
                "settled, one voice alone: % of it made up at theirs",
                each(
                        List.of(Quality.between(circle.ola.page, circle.ingrid.identity(), from, now())),
                        "madeUp",
                        "%.1f"));
        microphone.click();
    }

    private void watched(String when, Circle circle, double from, double to) {
        var ola = circle.ola.page;
        var got = Stream.of(circle.ingrid, circle.mari)
                .map(one -> Quality.between(ola, one.identity(), from, to))
                .toList();
        row(when + ": % of the others' sound made up at theirs", each(got, "madeUp", "%.1f"));
        row(when + ": frames a second of the others, at theirs", each(got, "frames", "%.1f"));
        row(when + ": lines of the others' pictures, at theirs", each(got, "height", "%.0f"));
        row(
                when + ": kbit/s sent: all, sound; frames a second",
                "%.0f, %.0f; %.1f"
                        .formatted(
                                number(got.getFirst(), "sentKilobits"),
                                number(got.getFirst(), "soundKilobits"),
                                number(got.getFirst(), "sentFrames")));
        var at = Quality.between(circle.ingrid.page, circle.ola.identity(), from, to);
        row(when + ": % of their sound made up at another", each(List.of(at), "madeUp", "%.1f"));
        row(when + ": frames a second of theirs at another", each(List.of(at), "frames", "%.1f"));
        row(when + ": lines of their picture at another", each(List.of(at), "height", "%.0f"));
    }

    private void others(String when, Circle circle, double goodFrom, double goodTo, double from, double to) {
        var mari = circle.mari.identity();
        var before = Quality.between(circle.ingrid.page, mari, goodFrom, goodTo);
        var after = Quality.between(circle.ingrid.page, mari, from, to);
        row(when + ": frames a second between the others, before", each(List.of(before), "frames", "%.1f"));
        row(when + ": frames a second between the others, now", each(List.of(after), "frames", "%.1f"));
        row(when + ": lines of the others' pictures among themselves, before", each(List.of(before), "height", "%.0f"));
        row(when + ": lines of the others' pictures among themselves, now", each(List.of(after), "height", "%.0f"));
        row(
                when + ": % of the others' sound made up among themselves, before",
                each(List.of(before), "madeUp", "%.1f"));
        row(when + ": % of the others' sound made up among themselves, now", each(List.of(after), "madeUp", "%.1f"));
    }

    private void recovering(Circle circle, BadLine line) {
        var ola = circle.ola.page;
        var other = circle.ingrid.identity();
        line.good();
        var began = now();
        await().atMost(Duration.ofSeconds(TO_RECOVER + 10)).until(() -> {
            ola.waitForTimeout(500);
            return Quality.first(ola, other, began, "large") >= 0 || now() - began > TO_RECOVER * 1_000;
        });
        row("good again: seconds until nothing is said", first(ola, other, began, "noWord"));
        row("good again: seconds to the first picture", first(ola, other, began, "picture"));
        row("good again: seconds to the picture of 360 lines", first(ola, other, began, "large"));
        pause(5);
    }

    private void gettingBad(Circle circle, BadLine line, int kilobits) {
        line.narrow(kilobits);
        var began = now();
        pause(45);
        row("bad in the middle: what is said", Quality.words(circle.ola.page, began));
        watched("bad in the middle, first 15 s", circle, began, began + 15_000);
        watched("bad in the middle, after 25 s", circle, began + 25_000, now());
    }

    private static String first(Page page, String identity, double from, String what) {
        return Quality.told(Quality.first(page, identity, from, what));
    }

    private static String seconds(double milliseconds) {
        return "%.1f".formatted(milliseconds / 1_000);
    }

    private static String each(List<? extends Map<?, ?>> all, String what, String form) {
        return String.join(
                " ", all.stream().map(one -> form.formatted(number(one, what))).toList());
    }

    private static double number(Map<?, ?> found, String what) {
        return found.get(what) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private void row(String what, String value) {
        System.err.println(what + ": " + value);
        rows.computeIfAbsent(what, fresh -> new ArrayList<>()).add(value);
    }

    private static double now() {
        return System.currentTimeMillis();
    }

    private static void pause(int seconds) {
        var until = System.nanoTime() + seconds * 1_000_000_000L;
        await().atMost(Duration.ofMinutes(5)).until(() -> System.nanoTime() > until);
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException unreadable) {
            return "";
        }
    }
}
