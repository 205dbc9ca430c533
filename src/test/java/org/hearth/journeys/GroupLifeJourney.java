package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A group is shaped, its roles given, its rules changed, handed over, and comes to an end: narrow, and without script. */
@JourneyTest
@Import(Home.class)
class GroupLifeJourney {

    /** {@code /her} stands for the other person's. */
    private static final List<String> PAGES = List.of(
            "",
            "/shape",
            "/shape/words",
            "/shape/format",
            "/shape/needs",
            "/shape/found",
            "/rights",
            "/roles",
            "/rules",
            "/rules/new",
            "/agreements",
            "/agreements/again",
            "/agreements/withdrawal",
            "/consents",
            "/consents/words",
            "/ending",
            "/ending/choice",
            "/chapters?place=bod",
            "/her/role",
            "/her/stand-in",
            "/her/hand-over");

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void aFacilitatorShapesTheGroupNamesAStandInAndHandsItOverWithoutScript() {
        var facilitator = narrow(group.facilitator(), false).signIn();
        facilitator.page.locator("button[lang=nb]").click();
        facilitator.open(group.path(""));
        facilitator.follow("Hva gruppen er");
        facilitator.follow("Hvordan den møtes");
        facilitator.page.locator("[value=TALK]").uncheck();
        facilitator.fill("size", "20");
        facilitator.press("Lagre");
        assertThat(facilitator.text("har plass til høyst 15")).isVisible();
        assertThat(facilitator.page.locator("#size")).hasValue("20");
        facilitator.fill("size", "12");
        facilitator.press("Lagre");
        assertThat(facilitator.text("opptil 12")).isVisible();
        facilitator.open(
                group.path("/members/" + group.member().viewer().persona().text() + "/stand-in"));
        facilitator.press("Lagre");
        assertThat(facilitator.text("vikar fra")).isVisible();
        facilitator.open(
                group.path("/members/" + group.member().viewer().persona().text() + "/hand-over"));
        facilitator.press("Spør");
        assertThat(facilitator.text("Svaret har ikke kommet ennå")).isVisible();

        var member = narrow(group.member(), false).signIn();
        member.open(group.path(""));
        member.follow("Look at it");
        member.press("Yes, I will");
        member.follow("Roles");
        assertThat(member.page.locator(".people")).containsText("Co-facilitator");
        facilitator.open(group.path("/roles"));
        Assertions.assertThat(facilitator.page.title()).doesNotContain("Roller");
    }

    @Test
    void aMemberIsAskedAgainThinksAgreesAndTakesItBack() {
        var facilitator = narrow(group.facilitator(), true).signIn();
        facilitator.open(group.path("/rules/new"));
        facilitator.fill("whatChanged", "We ask before we give advice.");
        facilitator.press("Put them in force");
        var member = narrow(group.member(), true).signIn();
        member.open(group.threadPath());
        assertThat(member.text("We ask before we give advice.")).isVisible();
        member.press("Not now");
        assertThat(member.page.locator("#composer")).hasCount(0);
        member.follow("Read and decide");
        member.press("I agree");
        member.open(group.threadPath());
        assertThat(member.page.locator("#composer")).hasCount(1);
        member.open(group.path("/agreements"));
        member.follow("Take back my agreement");
        member.press("Pause my membership");
        assertThat(member.text("Your membership is paused until")).isVisible();
    }

    @Test
    void itsPagesFitEverybody() {
        var facilitator = narrow(group.facilitator(), true).signIn();
        facilitator.open(group.path("/shape/period"));
        facilitator.page.locator("[value=period]").check();
        facilitator.fill(
                "endsOn", LocalDate.now(settings.timeZone()).plusDays(10).toString());
        facilitator.press("Save");
        var person = "/members/" + group.member().viewer().persona().text();
        for (var path : PAGES) {
            fits(facilitator.open(group.path(path.replace("/her", person))), path);
        }
    }

    private static void fits(Guest guest, String path) {
        Assertions.assertThat(new AxeBuilder(guest.page).analyze().getViolations())
                .as(path)
                .isEmpty();
        Assertions.assertThat((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .as(path + " is wider than the screen")
                .isFalse();
    }

    private Guest narrow(Home.Person person, boolean script) {
        var options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setBypassCSP(true)
                .setViewportSize(360, 740);
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }
}
