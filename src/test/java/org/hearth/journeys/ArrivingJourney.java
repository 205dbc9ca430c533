package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.hearth.HearthTest;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;
import org.hearth.live.server.VideoServer;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Days ahead and at the door, with a real browser, real LiveKit and fake devices. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7930"})
@Import(Evening.class)
class ArrivingJourney {

    private static final LocatorAssertions.IsVisibleOptions AFTER_MEASURING =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private final Browser browser = BROWSERS.chromium();

    @Autowired
    Evening evening;

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
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void somebodyTriesEverythingOutAndSaysThatTheyAreReady() {
        var mine = page(mari);
        mine.page.navigate(site() + group() + "/check");
        mine.press("Begin");
        text(mine.page, "Your browser can do all it needs");
        mine.press("Go on to the camera");
        text(mine.page, "We see a picture. Is it you?");
        mine.look("check-camera");
        mine.press("Go on to the microphone");
        mine.press("Record four seconds");
        text(mine.page, "Did you hear yourself?");
        mine.press("Yes, I heard it");
        mine.press("Go on to the line");
        assertThat(mine.page.getByText("Your line is good enough for")).isVisible(AFTER_MEASURING);
        assertThat(mine.page.getByText("Picture and sound go straight to Hearth."))
                .isVisible();
        mine.look("check-line");
        mine.press("Go on");
        mine.press("Say that I am ready");
        text(mine.page, "Those who lead know that you are ready.");
        var hers = page(ingrid);
        hers.page.navigate(site() + group() + "/check/people");
        assertThat(hers.page
                        .locator("li", new Page.LocatorOptions().setHasText("Mari"))
                        .first())
                .containsText("Ready");
    }

    @Test
    void aCameraThatIsNotAllowedIsExplainedAndHoldsNobodyUp() {
        var mine = page(mari);
        mine.page.addInitScript(
                "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));");
        mine.page.navigate(site() + group() + "/check");
        mine.press("Begin");
        mine.press("Go on to the camera");
        text(mine.page, "Press the camera or lock sign beside the address");
        mine.press("Go on to the microphone");
        mine.press("Record four seconds");
        text(mine.page, "Press the lock sign beside the address");
        assertThat(mine.page.getByText("Go on to the line")).isVisible();
    }

    @Test
    void waitingIsCalmAndTheFacilitatorKnowsHowSomebodyIs() {
        var hers = page(ingrid).goIn();
        hers.waitForCircleOf(1);
        var mine = page(mari).goIn();
        var waves = mine.page.locator("[data-calm=waves]");
        assertThat(waves).hasAttribute("aria-pressed", "false");
        waves.click();
        assertThat(waves).hasAttribute("aria-pressed", "true");
        mine.page.locator("#tonight-part summary").click();
        mine.page.getByText("Tired").click();
        mine.page.locator("#tonight-line").fill("Bad night");
        mine.press("Let them know");
        assertThat(mine.page.getByText("Those who lead can read it.")).isVisible();
        assertThat(hers.page.locator("#side")).containsText("Bad night");
        mine.look("waiting-room");
        hers.page.locator("#waiting-words-part summary").click();
        hers.page.locator("#waiting-words-text").fill("Five more minutes");
        hers.press("Show it");
        assertThat(mine.page.getByText("Five more minutes")).isVisible();
        assertThat(waves).hasAttribute("aria-pressed", "true");
        mine.page.locator("#whereabouts-part summary").click();
        mine.page.locator("#whereabouts-place").fill("Lantern street 4");
        mine.press("Leave it, sealed");
        assertThat(mine.page.getByText("It is kept, sealed, until the meeting ends."))
                .isVisible();
        hers.look("side-with-tonight");
        hers.press("Let in Mari");
        mine.waitForCircleOf(2);
        mine.waitUntilSeenAndHeard(hers.identity());
    }

    private static void text(Page page, String text) {
        assertThat(page.getByText(text).first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }

    private RoomPage page(Person person) {
        return new RoomPage(
                browser, site(), person, new RoomAddress(ingrid.viewer().group(), meeting.id()));
    }

    private String group() {
        return "/groups/" + ingrid.viewer().group().text();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
