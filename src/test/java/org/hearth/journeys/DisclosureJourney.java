package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From anonymous to known, and back: one tells another who she is, and a third sees nothing of it. */
@JourneyTest
@Import(Home.class)
class DisclosureJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    private final ArrayList<String> found = new ArrayList<>();
    private Home.Group group;
    private String third;

    @BeforeEach
    void aGroupOfNeighbours() {
        group = home.group();
        third = admit("Paper boat");
        for (var name : new String[] {"Otter", "Kestrel", "Driftwood", "Nightjar", "Lichen"}) {
            neighbour(admit(name));
        }
    }

    private String admit(String pseudonym) {
        var address = UUID.randomUUID() + "@example.org";
        var account = accounts.withAddress(EmailAddress.of(address).orElseThrow());
        founding.admit(
                account, group.facilitator().viewer().group(), Role.MEMBER, pseudonym, new Picture(address.hashCode()));
        return address;
    }

    private void neighbour(String address) {
        var person = guest(address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        person.signIn();
        live(person);
        person.page.context().close();
    }

    private void live(Guest person) {
        person.open(group.path("/me/place"));
        person.fill("town", "Bod");
        person.press("Find it");
        person.page.locator("[value='no-18-bodo']").check();
        person.press("Keep this");
        assertThat(person.text("Bodø")).isVisible();
    }

    @Test
    void withoutScriptOneTellsAnotherWhoSheIsClimbsLooksAndTakesBack() {
        var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        var teller = guest(group.member().address(), plain);
        teller.signIn().open(group.path(""));
        teller.follow("You in this group");
        teller.follow("Choose a face");
        teller.fill("called", "Synnøve");
        teller.press("Keep this face");
        tell(teller);
        live(teller);
        teller.follow("Take a step");
        teller.follow("Where you live");
        teller.page.locator("[value='group']").check();
        teller.press("Look first");
        assertThat(teller.text("at least 5 people here fit")).isVisible();
        assertThat(teller.text("who has read it may remember")).isVisible();
        teller.press("Show where I live");
        var told = guest(group.facilitator().address(), plain);
        told.signIn().open(group.threadPath());
        assertThat(post(told)).containsText("is Synnøve where people meet");
        assertThat(post(told)).containsText("lives in Bodø");
        var other = guest(third, plain);
        other.signIn().open(group.threadPath());
        assertThat(post(other)).containsText("lives in Bodø");
        assertThat(post(other)).not().containsText("Synnøve");
        while (teller.page.locator(".rungs form").count() > 0) {
            teller.page.locator(".rungs form button").first().click();
        }
        told.page.reload();
        assertThat(post(told)).not().containsText("Synnøve");
        assertThat(post(told)).not().containsText("Bodø");
    }

    private void tell(Guest teller) {
        teller.follow("Take a step");
        teller.follow("Who you are");
        teller.page
                .locator("#person")
                .selectOption("person." + group.facilitator().viewer().persona().text());
        teller.press("Look first");
        assertThat(teller.text("Nobody else. They cannot pass it on")).isVisible();
        teller.press("Tell them it is me");
        assertThat(teller.text("Seen by Lantern").first()).isVisible();
    }

    private static Locator post(Guest reader) {
        return reader.page.locator(".post").filter(new Locator.FilterOptions().setHasText("Hello."));
    }

    @Test
    void everyPageOfTheWayIsReadableForEverybodyInBothLanguages() {
        for (var language : new String[] {"en-GB", "nb-NO"}) {
            var options = new Browser.NewContextOptions().setBypassCSP(true).setLocale(language);
            var person = guest(group.member().address(), options);
            if (language.startsWith("en")) {
                person.signIn().open(group.path("/me/face"));
                person.fill("called", "Synnøve");
                person.press("Keep this face");
                live(person);
                look(person);
            } else {
                person.open("/sign-in");
                person.fill("address", person.address);
                person.page.locator("form[action='/sign-in'] button").click();
                person.page.waitForURL("**/sign-in/sent**");
                person.open(Site.link(person.address, "/sign-in/link/"));
                person.page.locator("form[action='/sign-in/link'] button").click();
                person.page.waitForURL(url -> !url.contains("/sign-in"));
                look(person);
                assertThat(person.page.locator("html")).hasAttribute("lang", "nb");
            }
        }
        Assertions.assertThat(found).isEmpty();
    }

    private void look(Guest person) {
        var to = "person." + group.facilitator().viewer().persona().text();
        for (var below : new String[] {
            "",
            "/name",
            "/picture",
            "/face",
            "/place?name=Bod",
            "/cafe",
            "/circles",
            "/steps/new",
            "/steps/audience?what=place",
            "/steps/preview?what=place&audience=group",
            "/steps/preview?what=face&audience=" + to,
            "/steps/preview?what=cafe&audience=group"
        }) {
            person.open(group.path("/me" + below));
            check(person);
        }
        person.open("/you/names");
        check(person);
    }

    private void check(Guest guest) {
        for (var width : new int[] {360, 1280}) {
            guest.page.setViewportSize(width, 800);
            new AxeBuilder(guest.page)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> found.add(guest.path() + " " + width + ": " + violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml()));
            if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                found.add(guest.path() + " " + width + ": wider than the screen");
            }
        }
    }

    private Guest guest(String address, Browser.NewContextOptions options) {
        return new Guest(BROWSERS.fresh(options), settings.address(), address);
    }
}
