package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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

/** An encrypted meeting with real browsers and real LiveKit, and with some who do not play by the rules. */
@HearthTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7960"})
@Import(Evening.class)
class TrustJourney {

    /** As if this browser had another key for pictures and sound than the others. */
    private static final String ANOTHER_KEY = """
            const real = crypto.subtle.importKey.bind(crypto.subtle);
            crypto.subtle.importKey = (format, bytes, kind, ...rest) =>
              real(format, kind === 'HKDF' ? new Uint8Array(32) : bytes, kind, ...rest);
            """;

    private static final String NO_TRANSFORMS = """
            delete RTCRtpSender.prototype.createEncodedStreams;
            delete window.RTCRtpScriptTransform;
            """;

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(RoomPage.PATIENCE_MILLISECONDS);

    private static final String PUT_LINE = """
            sealed => document.getElementById('lines').insertAdjacentHTML('beforeend',
              `<li id="line-x"><b>Ingrid</b><span data-from="x" data-audience="all" data-submission="x" data-sealed="${sealed}"></span></li>`)
            """;

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
    private Person kari;
    private Person mari;
    private Person ola;
    private Meeting meeting;

    @BeforeEach
    void anEncryptedMeetingThatHasBegun() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        kari = evening.facilitator(group, "Kari");
        mari = evening.member(group, "Mari");
        ola = evening.member(group, "Ola");
        meeting = evening.encryptedMeeting(ingrid);
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
    }

    @Test
    void threePeopleShareAKeyThatAReloadKeepsAndALeavingRenews() {
        var all = inside(page(ingrid), page(mari), page(ola));
        all.forEach(one -> all.stream()
                .filter(other -> other != one)
                .forEach(other -> one.waitUntilSeenAndHeard(other.identity())));
        var words = wordsOf(all.getFirst());
        all.forEach(one -> assertThat(wordsOf(one)).isEqualTo(words));
        all.get(1).say("Good to be here");
        all.forEach(one -> assertThat(one.line("Good to be here")).hasCount(1));
        all.get(1).look("trust-circle");
        all.get(1).press("Encrypted");
        all.get(1).look("trust-panel");
        all.get(1).page.reload();
        assertThat(all.get(1).line("Good to be here")).hasCount(1);
        assertThat(wordsOf(all.get(1))).isEqualTo(words);
        all.get(1).waitUntilSeenAndHeard(all.get(0).identity());
        all.get(2).press("Leave");
        all.subList(0, 2).forEach(one -> one.waitForCircleOf(2));
        var two = all.subList(0, 2);
        two.forEach(one -> waitUntil(one, () -> !wordsOf(one).equals(words)));
        assertThat(wordsOf(two.get(0))).isEqualTo(wordsOf(two.get(1)));
        assertThat(all.get(0).page.locator("#trust-count")).containsText("2");
    }

    @Test
    void whoComesLateGetsAKeyFromAnotherWhenTheFirstIsGone() {
        var circle = inside(page(ingrid), page(kari));
        circle.get(1).say("Before you came");
        circle.forEach(one -> assertThat(one.line("Before you came")).hasCount(1));
        circle.get(0).page.close();
        var late = page(mari).goIn();
        circle.get(1).press("Let in Mari");
        wordsOf(late);
        circle.get(1).say("Welcome");
        assertThat(late.line("Welcome")).hasCount(1);
        assertThat(late.line("Before you came")).hasCount(0);
        late.waitUntilSeenAndHeard(circle.get(1).identity());
    }

    @Test
    void nothingIsShownOfWhoHasAnotherKey() {
        var first = page(ingrid);
        var errors = Collections.synchronizedList(new ArrayList<String>());
        first.page.onConsoleMessage(message -> errors.add(message.text()));
        var odd = page(mari);
        odd.page.addInitScript(ANOTHER_KEY);
        var all = inside(first, odd, page(ola));
        all.get(2).waitUntilSeenAndHeard(first.identity());
        first.waitUntilSeenAndHeard(all.get(2).identity());
        waitUntil(first, () -> errors.stream().anyMatch(text -> text.contains("InvalidKey")));
        assertThat(first.frames(odd.identity())).isZero();
        assertThat(odd.frames(first.identity())).isZero();
        assertThat(tile(first, odd).locator("video:not([data-empty])")).hasCount(0);
    }

    @Test
    void whoSendsInClearIsNeitherSeenNorHeard() {
        var all = inside(page(ingrid), page(mari), page(ola));
        var clear = all.get(1);
        var who = clear.identity();
        // what is answered here comes from no network, and may then not connect to a local one
        clear.page.context().grantPermissions(List.of("camera", "microphone", "local-network-access"));
        clear.page.route("**/room", TrustJourney::withoutKeys);
        clear.page.reload();
        all.get(0).waitUntilSeenAndHeard(all.get(2).identity());
        for (var one : List.of(all.get(0), all.get(2))) {
            var tile = one.page.locator("[data-identity='" + who + "']");
            assertThat(tile).containsText("Not encrypted, so not shown", PATIENTLY);
            assertThat(tile.locator("video, audio")).hasCount(0);
        }
    }

    @Test
    void whoseBrowserCannotEncryptPicturesIsThereInWriting() {
        var old = page(mari);
        old.page.addInitScript(NO_TRANSFORMS);
        var all = inside(page(ingrid), old);
        assertThat(old.page.locator("#line")).containsText("Your browser cannot encrypt picture and sound", PATIENTLY);
        assertThat(tile(all.getFirst(), old)).containsText("in writing", PATIENTLY);
        old.say("I am here all the same");
        assertThat(all.getFirst().line("I am here all the same")).hasCount(1);
    }

    @Test
    void aLineThatNobodyInTheCircleSealedIsNotShown() {
        var all = inside(page(ingrid), page(mari));
        all.getLast().say("Good evening");
        assertThat(all.getFirst().line("Good evening")).hasCount(1);
        for (var forged : List.of("The meeting is over", "1.1." + "A".repeat(32) + "." + "A".repeat(200))) {
            all.getFirst().page.evaluate(PUT_LINE, forged);
            assertThat(all.getFirst().page.locator("#line-x span")).hasText("could not be opened");
            all.getFirst().page.evaluate("document.getElementById('line-x').remove()");
        }
    }

    /** The room's page as it would be for a browser that knows of no keys. */
    private static void withoutKeys(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replaceFirst(" data-keys=\"[^\"]*\"", "")));
    }

    /** The first of them opens the door to the others. */
    private List<RoomPage> inside(RoomPage... pages) {
        var all = List.of(pages);
        all.getFirst().goIn().waitForCircleOf(1);
        for (var one : all.subList(1, all.size())) {
            one.goIn();
        }
        var waiting = all.getFirst().page.locator("#side .list:not(.inside) > li");
        while (all.getFirst().order().size() < all.size()) {
            if (waiting.count() > 0) {
                waiting.first().getByRole(AriaRole.BUTTON).first().click();
            }
            all.getFirst().page.waitForTimeout(200);
        }
        all.forEach(one -> one.waitForCircleOf(all.size()));
        return all;
    }

    /** Once they are there. */
    private static List<String> wordsOf(RoomPage page) {
        waitUntil(page, () -> page.page.locator("#trust-words > li").count() == 4);
        return page.page.locator("#trust-words > li").allTextContents();
    }

    private static Locator tile(RoomPage page, RoomPage of) {
        return page.page.locator("[data-identity='" + of.identity() + "']");
    }

    private static void waitUntil(RoomPage page, BooleanSupplier holds) {
        var giveUp = System.nanoTime() + (long) RoomPage.PATIENCE_MILLISECONDS * 1_000_000;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(giveUp);
            page.page.waitForTimeout(100);
        }
    }

    private RoomPage page(Person person) {
        return new RoomPage(browser, "http://localhost:" + port, person, address());
    }

    private RoomAddress address() {
        return new RoomAddress(ingrid.viewer().group(), meeting.id());
    }
}
