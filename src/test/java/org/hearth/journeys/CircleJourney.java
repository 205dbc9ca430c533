package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.door.Door;
import org.hearth.live.presence.Presence;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The circle with real browsers: all faces, each as they can bear it, and one place a person. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7990"})
@Import(Evening.class)
class CircleJourney {

    /** Notes how hard the hardest edge is in each frame that is shown of anybody: a drawn-up handful of points has none. */
    private static final String WATCH_EDGES = """
            window.edges = [];
            const small = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
            const pen = small.getContext('2d', { willReadFrequently: true });
            const seen = new WeakSet();
            const note = video => {
              pen.drawImage(video, 0, 0, 64, 36);
              const { data } = pen.getImageData(0, 0, 64, 36);
              let hardest = 0;
              for (let at = 4; at < data.length; at += 4) {
                const step = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part] - data[at + part - 4]), 0);
                if ((at / 4) % 64) hardest = Math.max(hardest, step);
              }
              window.edges.push(hardest);
              video.requestVideoFrameCallback(() => note(video));
            };
            new MutationObserver(() => document.querySelectorAll('.tile:not(.mine) video').forEach(video => {
              if (!seen.has(video)) { seen.add(video); video.requestVideoFrameCallback(() => note(video)); }
            })).observe(document, { childList: true, subtree: true });
            """;

    /** Keeps every camera track the page ever had. */
    private static final String KEEP_CAMERAS = """
            window.cameras = [];
            const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async what => {
              const stream = await real(what);
              window.cameras.push(...stream.getVideoTracks());
              return stream;
            };
            """;

    /** What a tile would hold if cameras were here: something to see, in each. */
    private static final String PAINT = """
            () => document.querySelectorAll('.tile:is([data-as=camera], [data-as=blurred]):not(.mine) .media').forEach((slot, place) => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
              const pen = canvas.getContext('2d');
              const soft = slot.closest('[data-as=blurred]') ? 'blur(24px)' : 'none';
              pen.fillStyle = `hsl(${place * 50} 25% 28%)`;
              pen.fillRect(0, 0, 320, 180);
              pen.filter = soft;
              pen.fillStyle = `hsl(${place * 50 + 180} 30% 35%)`;
              pen.beginPath(); pen.ellipse(160, 200, 85, 70, 0, 0, 7); pen.fill();
              pen.fillStyle = ['#e7b998', '#8d5a3b', '#f1cdb0', '#c58c62'][place % 4];
              pen.beginPath(); pen.ellipse(160, 88, 40, 50, 0, 0, 7); pen.fill();
              slot.append(canvas);
            })
            """;

    /** Whether a row or a page is scrolled, and tiles of other than one size, or whose name is not in them. */
    private static final String MISFITS = """
            () => {
              const tiles = [...document.querySelectorAll('.tile')];
              const box = element => element.getBoundingClientRect();
              const [first] = tiles.map(box);
              const stage = document.querySelector('.stage');
              const found = tiles.filter(tile => {
                const at = box(tile), name = box(tile.querySelector('.name'));
                return Math.abs(at.width - first.width) > 1 || Math.abs(at.height - first.height) > 1
                  || name.top < at.top || name.bottom > at.bottom || name.left < at.left || name.right > at.right || name.width < 10;
              }).map(tile => tile.textContent.trim());
              if (stage.scrollHeight > stage.clientHeight + 1) found.push('the stage scrolls');
              if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls');
              return found;
            }
            """;

    private static final String[] NAMES = {
        "Ingrid",
        "Stille Nordlys",
        "Mari",
        "Sommerfuglvingeslag",
        "Ola",
        "Bjørk",
        "Tove",
        "Ask",
        "Liv under appletrees",
        "Eik",
        "Havørn",
        "Solveig",
        "Kim",
        "Mei",
        "Åse"
    };

    private static final LocatorAssertions.HasCountOptions PATIENTLY =
            new LocatorAssertions.HasCountOptions().setTimeout(RoomPage.PATIENCE_MILLISECONDS);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Evening evening;

    @Autowired
    Door door;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    private List<Person> people;
    private Meeting meeting;

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        people = IntStream.range(0, NAMES.length)
                .mapToObj(number ->
                        number == 0 ? evening.facilitator(group, NAMES[number]) : evening.member(group, NAMES[number]))
                .toList();
        meeting = evening.meeting(people.getFirst());
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void whoChangesHowTheyAreThereIsNeverSeenClearlyUnlessTheySaidSo() {
        var first = page(people.get(0));
        var second = page(people.get(1));
        second.page.addInitScript(WATCH_EDGES);
        var changing = page(people.get(2));
        changing.page.addInitScript(KEEP_CAMERAS);
        come(first, Presence.AUDIO);
        come(second, Presence.AUDIO);
        come(changing, Presence.BLURRED);
        letAllIn();
        List.of(first, second, changing).forEach(one -> one.waitForCircleOf(3));
        var who = changing.identity();
        second.waitUntilSeenAndHeard(who);
        first.waitUntilSeen(who);
        second.look("blurred-360");
        assertThat(hardestEdge(second)).isLessThan(60);

        be(changing, Presence.AVATAR);
        assertThat(tile(second, who).locator("video")).hasCount(0, PATIENTLY);
        assertThat(camerasOn(changing)).isZero();
        second.page.waitForFunction(
                "who => document.querySelector(`[data-identity='${who}']`).style.getPropertyValue('--voice') > 0.1",
                who);
        be(changing, Presence.TEXT);
        assertThat(tile(second, who)).containsText("in writing");
        be(changing, Presence.BLURRED);
        waitForFrames(second);
        assertThat(hardestEdge(second)).isLessThan(60);

        clearlyOnlyWhenSaid(changing, second);
        changing.page.reload();
        changing.waitForCircleOf(3);
        waitForFrames(second);
        assertThat(hardestEdge(second)).isLessThan(60);
        be(changing, Presence.TEXT);
        assertThat(tile(second, who).locator("video")).hasCount(0, PATIENTLY);
        assertThat(camerasOn(changing)).isZero();
    }

    private static void clearlyOnlyWhenSaid(RoomPage changing, RoomPage second) {
        be(changing, Presence.CAMERA);
        second.page.waitForFunction("() => Math.max(...window.edges) > 100");
        be(changing, Presence.BLURRED);
        assertThat(tile(second, changing.identity())).hasAttribute("data-as", "blurred");
        second.page.waitForTimeout(1_000);
        second.page.evaluate("() => { window.edges = [] }");
        waitForFrames(second);
        assertThat(hardestEdge(second)).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoComesByAnotherDeviceIsThereOnceAndTheFirstStepsBackKindly(boolean encrypted) {
        if (encrypted) {
            meeting = evening.encryptedMeeting(people.getFirst());
        }
        var first = page(people.get(0));
        var telephone = page(people.get(1));
        telephone.page.addInitScript(KEEP_CAMERAS);
        come(first, Presence.CAMERA);
        come(telephone, Presence.CAMERA);
        letAllIn();
        first.waitForCircleOf(2);
        first.waitUntilSeenAndHeard(telephone.identity());
        var laptop = page(people.get(1)).open("room");
        assertThat(telephone.page.locator("#elsewhere")).isVisible();
        assertThat(telephone.page.locator("#elsewhere")).containsText("another device");
        assertThat(camerasOn(telephone)).isZero();
        laptop.waitUntilSeenAndHeard(first.identity());
        first.waitForCircleOf(2);
        first.page.waitForTimeout(5_000);
        assertThat(laptop.page.locator("#elsewhere")).isHidden();
        assertThat(telephone.page.locator("#elsewhere")).isVisible();
        assertThat(telephone.page.locator("[data-toggle]:visible")).hasCount(0);
        telephone.look("elsewhere");
        telephone.press("Come back here");
        assertThat(laptop.page.locator("#elsewhere")).isVisible();
        telephone.waitUntilSeenAndHeard(first.identity());
        assertThat(telephone.page.locator("#elsewhere")).isHidden();
    }

    @Test
    void fifteenSitInOneOrderOnEveryScreenAndNobodyIsLeftOut() {
        var screens = List.of(page(people.get(0)), page(people.get(7)), page(people.get(14)));
        seat(15);
        for (var screen : screens) {
            screen.page.setViewportSize(360, 640);
            screen.open("room").waitForCircleOf(15);
            assertThat(misfits(screen.page)).isEmpty();
            assertThat(screen.order()).isEqualTo(screens.getFirst().order());
            var size = screen.page.locator(".tile").first().boundingBox();
            assertThat(Math.min(size.width, size.height)).isGreaterThanOrEqualTo(96);
        }
        assertThat(Axe.violations(screens.getLast().page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 15})
    void pictures(int number) {
        seat(number);
        var one = page(people.get(1)).open("room");
        one.waitForCircleOf(number);
        one.page.evaluate(PAINT);
        for (var width : List.of(360, 1280)) {
            one.page.setViewportSize(width, width == 360 ? 640 : 800);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                one.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var direction : List.of("ltr", "rtl")) {
                    one.page.evaluate("way => { document.documentElement.dir = way }", direction);
                    one.page.screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(
                                    "target",
                                    "looks",
                                    "circle-" + number + "-" + width + "-" + scheme + "-" + direction + ".png")));
                    assertThat(misfits(one.page)).isEmpty();
                }
            }
        }
    }

    /** Without browsers of their own. */
    private void seat(int number) {
        var ways = Presence.values();
        for (var place = 0; place < number; place++) {
            door.come(people.get(place).viewer(), meeting.id(), ways[(place + 4) % ways.length]);
            letAllIn();
        }
    }

    private void letAllIn() {
        door.admitAll(people.getFirst().viewer(), meeting.id());
    }

    private static void come(RoomPage page, Presence presence) {
        page.page.setViewportSize(360, 640);
        page.open("prejoin");
        page.page.locator("input[name=presence][value=" + presence.text() + "]").check();
        page.press("Go in");
        page.page.waitForURL("**/room");
    }

    private static void be(RoomPage page, Presence presence) {
        page.press("More");
        page.page.locator("#more input[value=" + presence.text() + "]").check();
        page.press("Be here this way");
        assertThat(page.page.locator("[data-room=circle]")).hasAttribute("data-presence", presence.text());
    }

    private static void waitForFrames(RoomPage page) {
        page.page.evaluate("() => { window.before = window.edges.length }");
        page.page.waitForFunction("() => window.edges.length > window.before + 10");
    }

    private static int hardestEdge(RoomPage page) {
        return ((Number) page.page.evaluate("() => Math.max(0, ...window.edges)")).intValue();
    }

    private static int camerasOn(RoomPage page) {
        return ((Number) page.page.evaluate("() => window.cameras.filter(track => track.readyState === 'live').length"))
                .intValue();
    }

    private static List<?> misfits(Page page) {
        page.waitForTimeout(200);
        return (List<?>) page.evaluate(MISFITS);
    }

    private static Locator tile(RoomPage page, String who) {
        return page.page.locator("[data-identity='" + who + "']");
    }

    private RoomPage page(Person person) {
        return new RoomPage(
                BROWSERS.chromium(),
                "http://localhost:" + port,
                person,
                new RoomAddress(person.viewer().group(), meeting.id()));
    }
}
