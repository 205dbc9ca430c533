package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.codeword.CodeWord;
import org.hearth.live.codeword.CodeWords;
import org.hearth.live.codeword.Gesture;
import org.hearth.live.codeword.Key;
import org.hearth.live.codeword.Scene;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A code word with camera and microphone on, and at first without a line to say it on. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7938"})
@Import(Evening.class)
class CodeWordMediaJourney {

    private static final String KEEP_TRACKS = """
            window.tracks_ = [];
            const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async (what) => {
              const stream = await ask(what);
              window.tracks_.push(...stream.getTracks());
              return stream;
            };
            """;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Browser browser = BROWSERS.chromium();

    @Autowired
    Evening evening;

    @Autowired
    CodeWords words;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mari;
    private Meeting meeting;

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
        words.keep(mari.account(), new CodeWord(Key.F8, Gesture.CORNER, "", Scene.RECIPE));
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void pictureAndSoundStopAtOnceAndStayOffAfterwards() {
        var first = page(ingrid).goIn();
        var second = page(mari);
        second.page.addInitScript(KEEP_TRACKS);
        second.goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        var own = second.identity();
        first.waitUntilSeenAndHeard(own);
        second.page.route("**/code-word", route -> route.abort());
        assertThat(second.page.locator("link[data-cover]")).hasCount(1);
        second.page.keyboard().press("F8");
        assertThat(second.page).hasTitle("Lentil soup with lemon");
        assertThat(second.page.evaluate(
                        "() => window.tracks_.length > 0 && window.tracks_.every(t => t.readyState === 'ended')"))
                .isEqualTo(true);
        assertThat(second.page.locator("audio, video, [data-identity]")).hasCount(0);
        assertThat(first.page.locator("#media-" + own + " video")).hasCount(0);
        assertThat(first.page.locator("#not-alone")).hasCount(0);
        second.page.unroute("**/code-word");
        assertThat(first.page.locator("#not-alone")).containsText("is not alone just now");
        comesBack(second, first, own);
    }

    private static void comesBack(RoomPage second, RoomPage first, String own) {
        second.page.waitForTimeout(4_000);
        for (int tap = 0; tap < 3; tap++) {
            second.page.mouse().click(8, 8);
        }
        second.waitForCircleOf(2);
        assertThat(first.page.locator("#not-alone")).hasCount(0);
        assertThat(second.page.locator("#toggle-camera")).containsText("off");
        assertThat(second.page.locator("#toggle-microphone")).containsText("off");
        second.page.reload();
        assertThat(second.page.locator("#toggle-camera")).containsText("off");
        assertThat(first.frames(own)).isZero();
        second.page.locator("#toggle-camera").click();
        first.waitUntilSeen(own);
    }

    private RoomPage page(Person person) {
        return new RoomPage(
                browser,
                "http://localhost:" + port,
                person,
                new RoomAddress(ingrid.viewer().group(), meeting.id()));
    }
}
