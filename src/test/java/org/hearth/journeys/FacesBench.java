package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Four people and their faces, in clear and encrypted; run by {@code ./hearth bench faces}, not among the journeys. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}8612"})
@Import(Evening.class)
class FacesBench {

    private static final List<String> GUESTS = List.of("Mari", "Ola", "Sol");
    private static final int SECONDS_WATCHED = 5;

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    @Test
    void fromTheDoorToTheLastFrame() throws IOException {
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
            // what is new to this machine is slower the first time; not told
            anEvening(browser, false, 2);
            rows.clear();
            anEvening(browser, false, 4);
            anEvening(browser, true, 4);
        }
        Files.write(
                Path.of("target", "faces.txt"),
                rows.entrySet().stream().map(FacesBench::row).toList(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        assertThat(rows).isNotEmpty();
    }

    private static String row(Map.Entry<String, List<Double>> row) {
        var values = row.getValue();
        var clear = values.getFirst();
        var encrypted = values.getLast();
        return "%s\t%.0f\t%.0f\t%s"
                .formatted(row.getKey(), clear, encrypted, clear > 0 ? "%.2f".formatted(encrypted / clear) : "");
    }

    private void anEvening(Browser browser, boolean encrypted, int people) {
        var group = evening.group();
        var ingrid = evening.facilitator(group, "Ingrid");
        var meeting = encrypted ? evening.encryptedMeeting(ingrid) : evening.meeting(ingrid);
        var address = new RoomAddress(group, meeting.id());
        var circle = new ArrayList<RoomPage>();
        circle.add(page(browser, ingrid, address).goIn());
        circle.getFirst().waitForCircleOf(1);
        for (var name : GUESTS.subList(0, people - 1)) {
            comesIn(circle, page(browser, evening.member(group, name), address), name);
            watch(circle.size());
        }
        if (people > 2) {
            remove(circle, GUESTS.get(people - 2));
            restart(circle);
        }
        browser.contexts().forEach(context -> context.close());
    }

    private RoomPage page(Browser browser, Person person, RoomAddress address) {
        var page = new RoomPage(browser, "http://localhost:" + port, person, address);
        Counting.in(page.page);
        return page;
    }

    private void comesIn(List<RoomPage> circle, RoomPage guest, String name) {
        guest.goIn();
        var began = System.nanoTime();
        circle.getFirst().press("Let in " + name);
        guest.waitForCircleOf(circle.size() + 1);
        var others = circle.stream().map(RoomPage::identity).toList();
        others.forEach(guest::waitUntilSeen);
        circle.add(guest);
        keep("%d people: ms from *Let in* to all others' faces at who came".formatted(circle.size()), since(began));
        others.forEach(other -> circle.get(others.indexOf(other)).waitUntilSeen(guest.identity()));
        keep(
                "%d people: ms from *Let in* to their face at all others, at the latest".formatted(circle.size()),
                since(began));
    }

    private void watch(int people) {
        var sfu = processor("livekit-server"::equals);
        var browsers = processor(name -> name.startsWith("chrom"));
        pause(SECONDS_WATCHED * 1_000);
        keep(
                "%d people: thousandths of a core, LiveKit".formatted(people),
                (processor("livekit-server"::equals) - sfu) / SECONDS_WATCHED);
        keep(
                "%d people: thousandths of a core, Chromium, for each".formatted(people),
                (processor(name -> name.startsWith("chrom")) - browsers) / SECONDS_WATCHED / people);
    }

    /** The clocks of all browsers and of the answer are this machine's. */
    private void remove(List<RoomPage> circle, String name) {
        var facilitator = circle.getFirst();
        var removed = circle.removeLast();
        var who = removed.identity();
        var tracks = circle.stream().map(one -> Counting.track(one.page, who)).toList();
        facilitator.press("Remove " + name);
        facilitator.page.locator("[popover]:popover-open summary").click();
        var answer = facilitator.page.waitForResponse(
                response -> response.url().endsWith("/removal"), () -> facilitator.press("Remove for good " + name));
        answer.finished();
        var timing = answer.request().timing();
        var answered = timing.startTime + timing.responseEnd;
        pause(4_000);
        keep(
                "frames decoded at who was sent out, after the answer",
                Counting.framesAfter(removed.page, answered, List.of()));
        var all = 0;
        for (int one = 0; one < circle.size(); one++) {
            assertThat(tracks.get(one)).isNotEmpty();
            all += Counting.framesAfter(circle.get(one).page, answered, List.of(tracks.get(one)));
        }
        keep("frames of theirs decoded at the others, after the answer, all together", all);
        removed.page.close();
    }

    /** LiveKit is killed; Hearth starts it again and browsers find back by themselves. */
    private void restart(List<RoomPage> circle) {
        var began = System.nanoTime();
        started("livekit-server"::equals).forEach(ProcessHandle::destroyForcibly);
        pause(1_000);
        for (var one : circle) {
            for (var other : circle) {
                if (one != other) {
                    waitUntilMoving(one.page, other.identity());
                }
            }
        }
        keep("%d people: ms from killing LiveKit to all faces everywhere".formatted(circle.size()), since(began));
    }

    private static void waitUntilMoving(Page page, String identity) {
        page.waitForFunction("""
                who => {
                  const video = document.querySelector(`[data-identity="${who}"] video`);
                  const frames = video?.getVideoPlaybackQuality().totalVideoFrames ?? 0, now = Date.now();
                  const seen = (window.seen ??= {})[who] ??= { video, frames, now };
                  if (seen.video !== video || now - seen.now > 1000) window.seen[who] = { video, frames, now };
                  return seen.video === video && frames - seen.frames >= 5;
                }
                """, identity, new Page.WaitForFunctionOptions().setTimeout(120_000));
    }

    private void keep(String what, double value) {
        rows.computeIfAbsent(what, fresh -> new ArrayList<>()).add(value);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void pause(long milliseconds) {
        var until = System.nanoTime() + milliseconds * 1_000_000;
        await().atMost(Duration.ofMinutes(1)).until(() -> System.nanoTime() > until);
    }

    private static double processor(Predicate<String> named) {
        return started(named)
                .mapToDouble(process -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L))
                .sum();
    }

    /** Of what this program started, directly or not. */
    private static Stream<ProcessHandle> started(Predicate<String> named) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(named)
                        .isPresent());
    }
}
