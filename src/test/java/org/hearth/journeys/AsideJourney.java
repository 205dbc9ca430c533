package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
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

/** Two of three speak alone for a moment, with real browsers and real LiveKit, with keys of their own and without. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=7980"})
@Import(Evening.class)
class AsideJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    /** The loudest of the last moment in what an element plays. */
    private static final String LOUDEST = """
            async selector => {
              const audio = document.querySelector(selector);
              if (!audio?.srcObject) return 0;
              const context = (window.sideEars ??= new AudioContext());
              const known = (window.sideEarsOf ??= new Map());
              if (!known.has(audio.srcObject)) {
                const ear = context.createAnalyser();
                context.createMediaStreamSource(audio.srcObject).connect(ear);
                known.set(audio.srcObject, ear);
              }
              const ear = known.get(audio.srcObject), samples = new Float32Array(ear.fftSize);
              let loudest = 0;
              for (let look = 0; look < 30; look++) {
                await new Promise(go => setTimeout(go, 50));
                ear.getFloatTimeDomainData(samples);
                loudest = Math.max(loudest, ...samples.map(Math.abs));
              }
              return loudest;
            }
            """;

    @Autowired
    Evening evening;

    @Autowired
    VideoServer video;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mei;
    private Person mari;

    @BeforeEach
    void three() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        mari = evening.member(group, "Mari");
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void twoWhoLeadSpeakAloneAndNobodyElseHearsThem() {
        goAsideAndComeBack(evening.encryptedMeeting(ingrid), "aside");
    }

    @Test
    void theSameWhereNothingIsEncrypted() {
        goAsideAndComeBack(evening.meeting(ingrid), "aside-plain");
    }

    private void goAsideAndComeBack(Meeting meeting, String name) {
        var all = inside(meeting);
        var lead = all.get(0);
        var second = all.get(1);
        var third = all.get(2);
        third.waitUntilSeenAndHeard(lead.identity());
        lead.page.locator(".ask-aside button").first().click();
        assertThat(second.page.locator("#aside")).containsText("Ingrid would like to speak with you alone");
        look(second, name + "-asked");
        look(lead, name + "-asking");
        second.press("Yes, go aside");
        List.of(lead, second).forEach(AsideJourney::hearsTheOther);
        learnsNothing(third, lead, second);
        assertThat(loudest(lead, "[data-identity='" + third.identity() + "'] audio"))
                .isGreaterThan(0.001);
        assertThat(volume(lead, third)).isBetween(0.1, 0.3);
        all.forEach(one -> look(one, name + "-" + all.indexOf(one)));
        second.page.reload();
        hearsTheOther(second);
        second.press("Back to the circle");
        all.forEach(one -> assertThat(one.page.locator(".circle")).not().containsText("back in a moment"));
        assertThat(lead.page.locator("#line")).containsText("You are back in the circle.");
        assertThat(lead.page.locator(".apart")).hasCount(0);
        assertThat(volume(lead, third)).isEqualTo(1);
        lead.page.locator("#toggle-microphone").click();
        waitUntil(third, () -> loudest(third, "[data-identity='" + lead.identity() + "'] audio") > 0.001);
    }

    private static void hearsTheOther(RoomPage one) {
        assertThat(one.page.locator(".apart")).isVisible();
        waitUntil(one, () -> loudest(one, ".seat:not(:has(span + span)) audio") > 0.001);
        assertThat(one.page.locator("#aside-microphone")).isVisible();
        assertThat(one.page.locator("#toggle-microphone")).isHidden();
    }

    /** Neither picture nor sound, nor with whom. */
    private static void learnsNothing(RoomPage third, RoomPage... aside) {
        for (var one : aside) {
            assertThat(third.page.locator("[data-identity='" + one.identity() + "']"))
                    .containsText("back in a moment");
            waitUntil(
                    third,
                    () -> third.page
                                    .locator("[data-identity='" + one.identity() + "'] :is(video, audio)")
                                    .count()
                            == 0);
        }
        assertThat(third.page.locator("#calm")).containsText("back in a moment");
        assertThat(third.page.locator("#aside > *")).hasCount(0);
    }

    /** Not the number of frames: what is heard. */
    private static double loudest(RoomPage page, String selector) {
        return ((Number) page.page.evaluate(LOUDEST, selector)).doubleValue();
    }

    private static double volume(RoomPage page, RoomPage of) {
        return ((Number) page.page.evaluate(
                        "who => document.querySelector(`[data-identity=\"${who}\"] audio`).volume", of.identity()))
                .doubleValue();
    }

    private static void look(RoomPage one, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            one.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(360, 1280)) {
                one.page.setViewportSize(width, width == 360 ? 740 : 800);
                var wide = (Number) one.page.evaluate("() => document.documentElement.scrollWidth");
                assertThat(wide.intValue()).isLessThanOrEqualTo(width);
                one.look(name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : ""));
            }
        }
        assertThat(Axe.violations(one.page)).as(name).isEmpty();
        one.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void waitUntil(RoomPage page, BooleanSupplier holds) {
        var giveUp = System.nanoTime() + 2 * (long) RoomPage.PATIENCE_MILLISECONDS * 1_000_000;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(giveUp);
            page.page.waitForTimeout(100);
        }
    }

    private List<RoomPage> inside(Meeting meeting) {
        var all = List.of(ingrid, mei, mari).stream()
                .map(person -> new RoomPage(
                        BROWSERS.chromium(),
                        "http://localhost:" + port,
                        person,
                        new RoomAddress(meeting.group(), meeting.id())))
                .toList();
        all.forEach(RoomPage::goIn);
        Locator letIn = all.getFirst().page.locator("#side [action$='/door'] button");
        letIn.first().click();
        all.forEach(one -> one.waitForCircleOf(3));
        return all;
    }
}
