package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.kernel.Settings;
import org.hearth.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody worn out comes from outside and looks for others: on a phone, at night, without script, in Norwegian. */
@JourneyTest
class DirectoryJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Founding founding;

    @Autowired
    JdbcClient database;

    private GroupId pain;

    @BeforeEach
    void twoGroups() {
        database.sql("delete from support_group").update();
        pain = group(
                "Slow bodies",
                "Chronic pain, at the pace it leaves us.",
                "needs = '{chronic pain}', formats = '{TALK}'");
        group("Waking", "For those who cannot sleep.", "needs = '{sleep}', formats = '{LIVE}'");
        database.sql("insert into chapter (id, group_id, place) values (:id, :group, 'no-18-bodo')")
                .param("id", UUID.randomUUID())
                .param("group", pain.value())
                .update();
    }

    @Test
    void fromTheDoorToAGroupWithoutScript() {
        var guest = guest(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        guest.open("/");
        guest.follow("Find a group");
        guest.fill("words", "pains");
        guest.fill("town", "Bodø");
        guest.press("Search");
        Assertions.assertThat(guest.page.url()).contains("place=no-18-bodo").doesNotContain("pain");
        assertThat(guest.text("Waking")).hasCount(0);
        guest.follow("Slow bodies");
        assertThat(guest.page.locator("h1")).hasText("Slow bodies");
        assertThat(guest.text("Bodø, Nordland")).isVisible();
        guest.follow("All groups");
        guest.fill("words", "something nobody speaks of");
        guest.press("Search");
        guest.follow("Show all groups");
        assertThat(guest.text("Waking")).isVisible();
    }

    @Test
    void inNorwegian() {
        var guest = guest(new Browser.NewContextOptions().setLocale("nb-NO").setViewportSize(360, 740));
        guest.open("/");
        assertThat(guest.page.locator("h1")).hasText("Du trenger ikke bære det alene");
        guest.follow("Finn en gruppe");
        guest.page.locator("summary").click();
        guest.page.locator("#format").selectOption("LIVE");
        guest.press("Søk");
        assertThat(guest.text("Slow bodies")).hasCount(0);
        assertThat(guest.text("Waking")).isVisible();
    }

    @Test
    void theBrowserTakesStructuredDataForDataAndBlocksNothing() {
        database.sql("update support_group set visibility = 'SEARCHABLE'").update();
        var guest = guest(new Browser.NewContextOptions());
        var said = new ArrayList<String>();
        guest.page.onConsoleMessage(message -> said.add(message.text()));
        guest.page.onPageError(said::add);
        guest.open("/directory/" + pain.text());
        var name = guest.page.evaluate(
                "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name");
        Assertions.assertThat(name).isEqualTo("Slow bodies");
        Assertions.assertThat(said).isEmpty();
    }

    @Test
    void noPageBreaksARuleOrIsWiderThanTheScreen() {
        var guest = guest(new Browser.NewContextOptions().setBypassCSP(true));
        var found = new ArrayList<String>();
        for (var path : List.of(
                "/",
                "/directory",
                "/directory?format=CAFE&time=NIGHT&place=no-46-bergen&led=PROFESSIONALS",
                "/directory/" + pain.text())) {
            guest.open(path);
            for (var width : List.of(360, 1280)) {
                guest.page.setViewportSize(width, 800);
                look(guest, path + " " + width + ": ", found);
            }
        }
        Assertions.assertThat(found).isEmpty();
    }

    private static void look(Guest guest, String where, List<String> found) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            guest.page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            new AxeBuilder(guest.page)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> found.add(where + scheme + " " + violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml()));
        }
        for (var direction : List.of("rtl", "ltr")) {
            guest.page.evaluate("direction => document.documentElement.dir = direction", direction);
            if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                found.add(where + direction + " wider than the screen");
            }
        }
    }

    private GroupId group(String name, String purpose, String what) {
        var group = founding.found(name, purpose, "Be kind.", Language.ENGLISH);
        database.sql("update support_group set visibility = 'LISTED', " + what + " where id = :id")
                .param("id", group.value())
                .update();
        return group;
    }

    private Guest guest(Browser.NewContextOptions options) {
        return new Guest(BROWSERS.fresh(options), settings.address(), "nobody@example.org");
    }
}
