package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Strangers find a group and ask to come in; the facilitator decides. On a narrow phone, also without script. */
@JourneyTest
@Import(Home.class)
class AdmissionJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    JdbcClient database;

    private final List<String> found = new ArrayList<>();
    private Home.Group group;
    private Guest facilitator;

    @BeforeEach
    void aGroupThatCanBeAsked() {
        group = home.group();
        set("visibility = 'LISTED', admission = 'REQUEST', needs = '{chronic pain}', times = '{EVENING}'");
        facilitator = guest(group.facilitator().address(), "en-GB", true).signIn();
    }

    @AfterEach
    void nothingWasFound() {
        assertThat(found).isEmpty();
    }

    @Test
    void aStrangerAsksAndIsWelcomed() {
        facilitator.open(group.path("/screening"));
        look(facilitator);
        facilitator.follow("Yes or no");
        facilitator.fill("words", "Do you live with pain?");
        facilitator.page.locator("#outcome1").selectOption("NOT_NOW");
        look(facilitator);
        facilitator.press("Keep it");
        var newcomer = guest("newcomer@example.org", "en-GB", false);
        find(newcomer);
        answer(newcomer, "No", "Yes");
        look(newcomer);
        newcomer.press("Send it");
        assertThat(newcomer.text("A person reads it")).isVisible();
        facilitator.open("/today");
        facilitator.follow("Have a look");
        look(facilitator);
        facilitator.page.locator("main .list a").first().click();
        look(facilitator);
        facilitator.press("Welcome them");
        newcomer.page.reload();
        look(newcomer);
        newcomer.follow("Come in");
        newcomer.page.locator("[name=rules]").check();
        newcomer.page.locator("[name=emergency]").check();
        newcomer.press("I agree");
        newcomer.fill("pseudonym", "Morning dew");
        newcomer.press("Come in");
        newcomer.page.waitForURL("**/threads");
    }

    @Test
    void somebodyInDangerMeetsNumbersAndAPerson() {
        var person = guest("danger@example.org", "nb-NO", false);
        person.open("/ask/" + group.facilitator().viewer().group().text());
        person.fill("address", person.address);
        person.press("Send meg lenken");
        person.open(Site.link(person.address, "/sign-in/link/"));
        person.press("Logg inn");
        person.press("Begynn");
        person.page.getByText("Ja, eller jeg er usikker").click();
        person.press("Gå videre");
        assertThat(person.page.locator("a[href='tel:113']")).isVisible();
        look(person);
        person.fill("reach", "555 01 23, om kvelden");
        person.press("La dem få det");
        assertThat(person.text("De har det nå")).isVisible();
        facilitator.open("/today");
        facilitator.follow("Look now");
        facilitator.page.locator("main .list a").first().click();
        assertThat(facilitator.text("555 01 23, om kvelden")).isVisible();
        look(facilitator);
        facilitator.press("I am looking after it");
        person.follow("Skriv et ord til dem");
        assertThat(person.text("tar seg av det")).isVisible();
        look(person);
    }

    @Test
    void aSlipOfPaperAndAListBringPeopleIn() {
        facilitator.open(group.path("/invitations/paper"));
        look(facilitator);
        facilitator.press("Make the slips");
        look(facilitator);
        var code = facilitator.page.locator(".slip .code").first().innerText();
        var guest = guest("paper@example.org", "en-GB", false).open("/code");
        look(guest);
        guest.fill("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        guest.press("Go on");
        guest.fill("address", guest.address);
        look(guest);
        guest.press("Send me the link");
        guest.open(Site.link(guest.address, "/sign-in/link/"));
        guest.press("Sign in");
        guest.page.waitForURL("**/rules");
        facilitator.open(group.path("/invitations/list"));
        facilitator.fill("addresses", "first@example.org\nKari <second@example.org>\nnobody");
        facilitator.press("Look first");
        look(facilitator);
        facilitator.press("Send the invitations");
        look(facilitator);
        Site.link("second@example.org", "/invitation/");
    }

    @Test
    void whoeverComesToAFullGroupKnowsHowManyAreBefore() {
        set("admission = 'OPEN', size_limit = 1");
        var person = guest("waits@example.org", "en-GB", false);
        find(person);
        answer(person, "No");
        person.press("Send it");
        assertThat(person.text("You are the next")).isVisible();
        look(person);
        facilitator.open(group.path("/asked"));
        look(facilitator);
    }

    private void find(Guest newcomer) {
        newcomer.open("/find-a-group");
        newcomer.page.getByText("chronic pain").first().click();
        look(newcomer);
        newcomer.press("Show me groups");
        assertThat(newcomer.text("about chronic pain").first()).isVisible();
        newcomer.open("/ask/" + group.facilitator().viewer().group().text());
        look(newcomer);
        newcomer.fill("address", newcomer.address);
        newcomer.press("Send me the link");
        newcomer.open(Site.link(newcomer.address, "/sign-in/link/"));
        newcomer.press("Sign in");
        newcomer.press("Begin");
        look(newcomer);
    }

    private static void answer(Guest guest, String... answers) {
        for (var answer : answers) {
            guest.page
                    .locator("label.choice")
                    .getByText(answer, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            guest.press("Go on");
        }
    }

    private void look(Guest guest) {
        guest.page.setViewportSize(360, 740);
        Axe.violations(guest).forEach(violation -> found.add(guest.path() + " " + violation));
        if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            found.add(guest.path() + ": wider than the screen");
        }
    }

    private void set(String columns) {
        database.sql("update support_group set " + columns + " where id = :group")
                .param("group", group.facilitator().viewer().group().value())
                .update();
    }

    private Guest guest(String address, String locale, boolean script) {
        var options = new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setLocale(locale)
                .setJavaScriptEnabled(script);
        return new Guest(BROWSERS.fresh(options), settings.address(), address);
    }
}
