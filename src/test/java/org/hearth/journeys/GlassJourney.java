package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gravest case, from the contact left in quiet days to the page on which the person reads who has looked. */
@JourneyTest
@Import(Home.class)
class GlassJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private final List<String> found = new ArrayList<>();
    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void aContactIsLeftOpenedAndTold() {
        var member = guest(group.member().address(), new Browser.NewContextOptions());
        member.open(group.path(""));
        member.follow("Your emergency contact");
        member.fill("name", "Aunt Kari");
        member.fill("phone", "+47 99 88 77 66");
        member.fill("help", "Let her talk about the boat.");
        check(member);
        member.press("Leave it here");
        assertThat(member.text("It is kept, and closed")).isVisible();
        var facilitator =
                guest(group.facilitator().address(), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        facilitator.open(group.path(""));
        facilitator.follow("Emergency contacts");
        facilitator.follow("Left a contact");
        facilitator.press("Open the contact");
        assertThat(facilitator.text("They have a right to know")).isVisible();
        facilitator.fill("reason", "No word for two days, and her last post was a farewell.");
        facilitator.press("Open the contact");
        assertThat(facilitator.text("+47 99 88 77 66")).isVisible();
        member.open("/you");
        member.follow("Who has looked");
        assertThat(member.text("her last post was a farewell")).isVisible();
        check(member);
        assertThat(found).isEmpty();
    }

    @Test
    void twoCoordinatorsBreakGlassAndThePersonReadsItInTheirLanguage() {
        var first = coordinator();
        var second = coordinator();
        var reference = group.member().viewer().persona().text();
        first.open("/today");
        first.follow("Coordination");
        check(first);
        first.follow("In the gravest cases");
        first.follow("Ask to see an address");
        first.press("Ask the other coordinators");
        assertThat(first.text("For anything else, this door stays closed").first())
                .isVisible();
        check(first);
        first.fill("reference", reference);
        first.page.locator("#danger").check();
        first.fill("reason", "She wrote that tonight is the last one.");
        first.press("Ask the other coordinators");
        check(first);
        second.open("/coordination/glass");
        second.follow("Decide on it");
        check(second);
        second.press("Yes, open it");
        assertThat(second.text("Approved, not opened yet")).isVisible();
        first.open("/coordination/glass");
        first.follow("Go on");
        first.press("Show me the address, once");
        assertThat(first.text(group.member().address())).isVisible();
        check(first);
        first.open("/coordination/glass");
        assertThat(first.text(group.member().address())).hasCount(0);
        first.open("/coordination/audit");
        assertThat(first.text("rows are as they were written")).isVisible();
        check(first);
        check(first.open("/coordination/people"));
        toldInNorwegian();
        assertThat(found).isEmpty();
    }

    private void toldInNorwegian() {
        var member = new Guest(
                BROWSERS.fresh(new Browser.NewContextOptions()),
                settings.address(),
                group.member().address());
        member.open(Site.link(member.address, "/you/opened"));
        member.page.waitForURL("**/sign-in?next=**");
        member.fill("address", member.address);
        member.press("Send me a link");
        member.useLink();
        member.press("norsk bokmål");
        member.open("/you/opened");
        assertThat(member.text("E-postadressen din ble slått opp")).isVisible();
        assertThat(member.text("She wrote that tonight is the last one.")).isVisible();
        check(member);
    }

    /** One of some standing. */
    private Guest coordinator() {
        var address = UUID.randomUUID() + "@example.org";
        accounts.makeCoordinator(accounts.withAddress(EmailAddress.of(address).orElseThrow()));
        database.sql("update coordinator_term set since = since - interval '8 days'")
                .update();
        return guest(address, new Browser.NewContextOptions());
    }

    private Guest guest(String address, Browser.NewContextOptions options) {
        return new Guest(BROWSERS.fresh(options), settings.address(), address).signIn();
    }

    private void check(Guest guest) {
        for (var width : List.of(360, 1280)) {
            guest.page.setViewportSize(width, 800);
            var where = guest.path() + " " + width + ": ";
            new AxeBuilder(guest.page)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> found.add(where + violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml()));
            if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                found.add(where + "wider than the screen");
            }
        }
    }
}
