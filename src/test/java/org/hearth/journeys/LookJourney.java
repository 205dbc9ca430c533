package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody makes Hearth readable for themselves before anything else, and finds it so wherever they come from then on. */
@JourneyTest
@Import(Home.class)
class LookJourney {

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
    void whatIsChosenBeforeSigningInComesAlongToTheNextBrowser() {
        var first = guest(new Browser.NewContextOptions());
        first.open("/sign-in");
        first.follow("Look and text");
        chooseEverything(first);
        assertThat(first.text("Kept.")).isVisible();
        assertThat(first.page.locator("#main a.button")).hasAttribute("href", "/sign-in");
        assertLooksSo(first);
        signIn(first);
        assertLooksSo(first);
        var second = guest(new Browser.NewContextOptions());
        second.open("/look");
        assertThat(second.page.locator("html")).not().hasAttribute("data-text", "150");
        second.signIn();
        assertLooksSo(second);
        second.open("/look");
        for (var field :
                List.of("[name=quiet]", "[name=simple]", "[name=saver]", "[name=words]", "[name=day][value='6']")) {
            assertThat(second.page.locator(field)).isChecked();
        }
        assertThat(second.page.locator("#from")).hasValue("21:30");
    }

    @Test
    void allOfItWorksWithoutScript() {
        var guest = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        guest.open("/look?back=/help-now");
        var sample = guest.page.locator(".sample");
        var before = sample.boundingBox().height;
        pick(guest, "text", "200");
        assertThat(sample.boundingBox().height).isGreaterThan(before);
        assertThat(guest.page.locator(".simply")).isHidden();
        pick(guest, "simple", "yes");
        assertThat(guest.page.locator(".simply")).isVisible();
        guest.press("Keep it so");
        assertThat(guest.page.locator("html")).hasAttribute("data-text", "200");
        guest.follow("Back to where you were");
        assertThat(guest.page).hasURL(settings.address() + "/help-now");
        assertThat(guest.text("Is somebody in danger? Call the emergency number now."))
                .isVisible();
    }

    @Test
    void textTwiceAsLargeFitsTheNarrowestPhoneInBothDirectionsAndLanguages() {
        var found = new ArrayList<String>();
        for (var language : List.of("en", "nb")) {
            var guest = guest(new Browser.NewContextOptions().setViewportSize(360, 740));
            guest.open("/look");
            pick(guest, "text", "200");
            pick(guest, "language", language);
            guest.page.locator("#main button.big").click();
            found.addAll(widerThanTheScreen(guest, List.of("/sign-in", "/sign-in/sent", "/help-now", "/look")));
            signIn(guest);
            found.addAll(widerThanTheScreen(guest, pages()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void strongContrastIsStrongOnCorePagesByDayAndByNight() {
        var guest = guest(new Browser.NewContextOptions().setBypassCSP(true));
        guest.open("/look");
        pick(guest, "contrast", "more");
        pick(guest, "motion", "less");
        guest.press("Keep it so");
        var found = new ArrayList<>(tooFaint(guest, List.of("/look", "/sign-in", "/sign-in/sent", "/help-now")));
        guest.signIn();
        found.addAll(tooFaint(guest, pages()));
        assertThat(found).isEmpty();
    }

    @Test
    void wordsOnlyHasNoPicturesAndMarksWritingFirst() {
        var guest = guest(new Browser.NewContextOptions());
        guest.open("/look");
        pick(guest, "words", "yes");
        pick(guest, "motion", "less");
        guest.press("Keep it so");
        assertThat(guest.page.locator(".light")).hasCSS("animation-duration", "0s");
        guest.signIn();
        for (var path : pages()) {
            guest.open(path);
            assertThat(guest.page.locator(".picture:visible, .icon:visible")).hasCount(0);
        }
        guest.open(group.meetingPath("/prejoin"));
        assertThat(guest.page.locator("[name=presence][value=text]")).isChecked();
    }

    @Test
    void whoSavesDataComesWithSoundAndMeasuresNothing() {
        var guest = guest(new Browser.NewContextOptions());
        var measured = new ArrayList<String>();
        guest.page.onRequest(request -> {
            if (request.url().contains("/line")) {
                measured.add(request.url());
            }
        });
        guest.open("/look");
        pick(guest, "saver", "yes");
        guest.press("Keep it so");
        guest.signIn().open(group.meetingPath("/prejoin"));
        assertThat(guest.page.locator("[name=presence][value=audio]")).isChecked();
        assertThat(guest.page.locator("#preview video")).hasCount(0);
        assertThat(measured).isEmpty();
    }

    private void chooseEverything(Guest guest) {
        var choices = Map.of(
                "text",
                "150",
                "contrast",
                "more",
                "typeface",
                "readable",
                "motion",
                "less",
                "simple",
                "yes",
                "words",
                "yes",
                "saver",
                "yes",
                "quiet",
                "yes");
        choices.forEach((name, value) -> pick(guest, name, value));
        guest.fill("from", "21:30");
        guest.press("Keep it so");
    }

    private static void assertLooksSo(Guest guest) {
        var html = guest.page.locator("html");
        assertThat(html).hasAttribute("data-text", "150");
        assertThat(html).hasAttribute("data-contrast", "more");
        assertThat(html).hasAttribute("data-typeface", "readable");
        assertThat(html).hasAttribute("data-motion", "less");
        assertThat(html).hasAttribute("data-words", "only");
        assertThat(html).hasAttribute("data-saver", "yes");
    }

    /** In whatever words the buttons are. */
    private static void signIn(Guest guest) {
        guest.open("/sign-in");
        guest.fill("address", guest.address);
        guest.page.locator("form[action='/sign-in'] button").click();
        guest.page.waitForURL("**/sign-in/sent**");
        guest.open(Site.link(guest.address, "/sign-in/link/"));
        guest.page.locator("form[action='/sign-in/link'] button").click();
        guest.page.waitForURL("**/today");
        Site.forgetLetters();
    }

    private List<String> pages() {
        return List.of(
                "/today",
                "/groups",
                "/you",
                "/look",
                group.path(""),
                group.path("/threads"),
                group.threadPath(),
                group.path("/meetings"),
                group.meetingPath("/prejoin"));
    }

    private static void pick(Guest guest, String name, String value) {
        guest.page
                .locator("input[name=" + name + "][value='" + value + "']")
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static List<String> widerThanTheScreen(Guest guest, List<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            guest.open(path);
            for (var direction : List.of("ltr", "rtl")) {
                guest.page.evaluate("direction => document.documentElement.dir = direction", direction);
                if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                    found.add(path + " " + direction);
                }
            }
        }
        return found;
    }

    private static List<String> tooFaint(Guest guest, List<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            guest.open(path);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                guest.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                new AxeBuilder(guest.page)
                        .withRules(List.of("color-contrast", "color-contrast-enhanced"))
                        .analyze()
                        .getViolations()
                        .forEach(violation -> found.add(path + " " + scheme + " " + violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml()));
            }
        }
        return found;
    }

    private Guest guest(Browser.NewContextOptions options) {
        return new Guest(
                BROWSERS.fresh(options), settings.address(), group.member().address());
    }
}
