package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.groups.Role;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.RoomBrowser;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What holds when those who lead are gone, and what they can do while they are there. In writing, without a camera. */
@HearthTest(properties = "hearth.livekit.url=off")
@Import(Evening.class)
class HoldJourney {

    /** A page that closes is missed within half a minute, one that dies within a minute and a quarter. */
    private static final double UNTIL_MISSED_MILLISECONDS = 90_000;

    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    private Person ingrid;
    private Person mei;
    private Person mari;
    private Meeting meeting;
    private int guests;

    @BeforeAll
    static void aBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void aMeetingThatHasBegun() {
        var group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        mei = evening.coFacilitator(group, "Mei");
        mari = evening.member(group, "Mari");
        meeting = evening.meeting(ingrid);
    }

    @AfterEach
    void everybodyGoesHome() {
        browser.contexts().forEach(context -> context.close());
    }

    @Test
    void whenTheOneWhoLeadsIsGoneTheCircleHoldsUntilOneWhoMayLeadIsThere() {
        var first = page(ingrid).goIn();
        var second = page(mari).goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        first.page.close();
        assertThat(word(second, "We hold still for a moment"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_MISSED_MILLISECONDS));
        second.say("Is anybody there?");
        assertThat(second.line("Is anybody there?")).hasCount(1);
        look(second, "held");

        var third = page(mei).goIn();
        assertThat(word(second, "We hold still for a moment")).hasCount(0);
        assertThat(word(second, "Mei leads now.")).isVisible();
        assertThat(word(third, "You lead now.")).isVisible();
        assertThat(third.line("Is anybody there?")).hasCount(1);
        look(third, "took-over");
    }

    @Test
    void somebodyCameInAndOnlyThoseWhoLeadKnowWhoAsked() {
        var first = page(ingrid).goIn();
        var second = page(mari).goIn();
        var ola = evening.member(meeting.group(), "Ola");
        var third = page(ola).goIn();
        first.press("Let all in");
        List.of(first, second, third).forEach(one -> one.waitForCircleOf(3));
        second.page.locator("#ask-pause button").click();
        assertThat(word(second, "Those who lead have been told, and nobody else."))
                .isVisible();
        assertThat(first.page.locator(".asking")).containsText("Mari");
        look(first, "asked");
        first.page.locator(".asking button:not(.quiet)").click();
        for (var one : List.of(first, second, third)) {
            assertThat(word(one, "We rest for a moment")).isVisible();
        }
        assertThat(third.page.locator("body")).not().containsText("asks for a pause");
        look(third, "paused");
        look(first, "paused-lead");
        first.page.locator("#calm form button").click();
        for (var one : List.of(first, second, third)) {
            assertThat(word(one, "We rest for a moment")).hasCount(0);
        }
        assertThat(first.page.locator(".asking")).hasCount(0);
    }

    @Test
    void lateAtALockedDoorThenRefusedWithAKindWord() {
        var first = page(ingrid).goIn();
        first.unfold("The door");
        first.press("Lock the door");
        assertThat(first.page.locator("#side")).containsText("The door is locked.");
        var second = page(mari).goIn();
        assertThat(word(second, "The circle has begun")).isVisible();
        look(second, "outside");
        assertThat(first.page.locator("#side")).not().containsText("Mari");
        second.press("Let them know I am here");
        assertThat(word(second, "Those who lead know now that you are here.")).isVisible();
        assertThat(first.page.locator("#side")).containsText("Mari");
        look(first, "knocked");
        first.press("Not today Mari");
        look(first, "refusal");
        first.page.locator("#refusal textarea").fill("I will ring you tomorrow.");
        first.press("Say it and let them go Mari");
        assertThat(word(second, "I will ring you tomorrow.")).isVisible();
        look(second, "refused");
        second.page.setViewportSize(360, 740);
        assertThat(second.page.locator("a", new Page.LocatorOptions().setHasText("Come to the door again")))
                .isVisible();
        first.press("Unlock the door");
        second.goIn();
        assertThat(word(second, "You are next.")).isVisible();
    }

    @Test
    void whoeverIsNamedToLeadMeanwhileGetsThePanelByItselfAndLosesItWithTheRole() {
        var first = page(ingrid).goIn();
        var second = page(mari).goIn();
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        assertThat(second.page.locator("#side")).hasCount(0);
        name(Role.CO_FACILITATOR);
        assertThat(second.page.locator("#side")).hasCount(1);
        assertThat(first.page.locator("#side")).hasCount(1);
        name(Role.MEMBER);
        assertThat(second.page.locator("#side")).hasCount(0);
        second.waitForCircleOf(2);
    }

    private void name(Role role) {
        var address = new RoomAddress(meeting.group(), meeting.id());
        var part = "../../members/" + mari.viewer().persona().text() + "/role";
        assertThat(new RoomBrowser(port, ingrid, address)
                        .post(part, "role=" + role.name())
                        .status())
                .isIn(302, 303);
    }

    @Test
    void theKeyboardIsEnoughAndAPhoneHasRoomForAll() {
        var first = page(ingrid);
        first.page.setViewportSize(360, 740);
        first.goIn();
        var second = page(mari);
        second.page.setViewportSize(360, 740);
        second.goIn();
        first.page.locator("[data-panel=side]").focus();
        first.page.keyboard().press("Enter");
        first.press("Let in Mari");
        second.waitForCircleOf(2);
        var pause = second.page.locator("#ask-pause button");
        pause.focus();
        second.page.keyboard().press("Enter");
        assertThat(first.page.locator(".asking")).containsText("Mari");
        first.page.locator(".asking button:not(.quiet)").focus();
        first.page.keyboard().press("Enter");
        assertThat(word(second, "We rest for a moment")).isVisible();
        for (var one : List.of(first, second)) {
            look(one, one == first ? "phone-lead" : "phone-member");
            var width = (Number) one.page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(width.intValue()).isLessThanOrEqualTo(360);
        }
    }

    @Test
    void thePanelOfAFullEveningIsShortAndBeginsWithWhoWaits() {
        var first = page(ingrid);
        first.page.setViewportSize(360, 740);
        first.goIn();
        comesToTheDoor(8);
        post(ingrid, "door");
        first.waitForCircleOf(9);
        comesToTheDoor(5);
        first.press("5 wait");
        assertThat(first.page.locator("#side li:visible")).hasCount(5);
        assertThat(first.page.locator("#side-heading")).hasText("5 people are waiting");
        look(first, "panel-360-light");
        first.page.locator("#inside-part summary").focus();
        first.page.keyboard().press("Enter");
        assertThat(first.page.locator("#inside-part li:visible")).hasCount(8);
        comesToTheDoor(1);
        assertThat(first.page.locator("#side-heading")).hasText("6 people are waiting");
        assertThat(first.page.locator("#inside-part li:visible")).hasCount(8);
        look(first, "panel-360-unfolded");
        first.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(first, "panel-360-dark");
        first.page.setViewportSize(1280, 900);
        look(first, "panel-1280-dark");
        first.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        look(first, "panel-1280-light");
        first.page.locator("[data-refusal] button").first().focus();
        first.page.keyboard().press("Enter");
        assertThat(first.page.locator("#refusal fieldset")).isVisible();
        first.page.keyboard().press("Escape");
        assertThat(first.page.locator("#refusal")).isHidden();
    }

    private void comesToTheDoor(int people) {
        for (int number = 0; number < people; number++) {
            post(evening.member(meeting.group(), "Guest " + ++guests), "prejoin", "presence=text");
        }
    }

    private void post(Person person, String part, String... extra) {
        var address = new RoomAddress(ingrid.viewer().group(), meeting.id());
        assertThat(new RoomBrowser(port, person, address).post(part, extra).status())
                .isEqualTo(303);
    }

    private static void look(RoomPage one, String name) {
        one.look("hold-" + name);
        assertThat(Axe.violations(one.page)).as(name).isEmpty();
    }

    private static Locator word(RoomPage page, String text) {
        return page.page.locator("#room").getByText(text);
    }

    private RoomPage page(Person person) {
        return new RoomPage(
                browser,
                "http://localhost:" + port,
                person,
                new RoomAddress(ingrid.viewer().group(), meeting.id()));
    }
}
