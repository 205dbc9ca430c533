package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How long somebody waits for the first picture of another; run by {@code ./hearth bench}, not among the journeys. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}8610"})
@Import(Evening.class)
class JoinBench {

    private static final int EVENINGS = 2;

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    private final List<String> rows = new ArrayList<>();

    @Test
    void fromTheDoorToTheFirstPictureOfSomebodyElse() throws IOException {
        await().atMost(Duration.ofMinutes(2)).until(() -> video.ready().isPresent());
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--use-fake-device-for-media-stream",
                                    "--use-fake-ui-for-media-stream",
                                    "--autoplay-policy=no-user-gesture-required")));
            for (int number = 1; number <= EVENINGS; number++) {
                anEvening(browser, number);
            }
        }
        Files.write(Path.of("target", "join.txt"), rows);
        assertThat(rows).hasSize(3 * EVENINGS);
    }

    private void anEvening(Browser browser, int number) {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var address = new RoomAddress(group, evening.meeting(ingrid).id());
        var site = "http://localhost:" + port;
        var first = new RoomPage(browser, site, ingrid, address).goIn();
        first.waitForCircleOf(1);

        var second = new RoomPage(browser, site, evening.member(group, "Mari"), address);
        var began = System.nanoTime();
        second.goIn();
        row("from *Go in* to the waiting room", number, began);
        began = System.nanoTime();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        second.waitUntilSeen(first.identity());
        row("from *Let in* to the first picture, 2 people", number, began);

        var third = new RoomPage(browser, site, evening.member(group, "Ola"), address).goIn();
        began = System.nanoTime();
        first.press("Let in Ola");
        third.waitForCircleOf(3);
        third.waitUntilSeen(first.identity());
        third.waitUntilSeen(second.identity());
        row("from *Let in* to both pictures, 3 people", number, began);
        browser.contexts().forEach(context -> context.close());
    }

    private void row(String what, int number, long began) {
        rows.add("%s, meeting %d\t%d ms".formatted(what, number, (System.nanoTime() - began) / 1_000_000));
    }
}
