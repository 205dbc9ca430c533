package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
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

/** A member tells, a moderator acts, another member sees it and asks for another look: with script and without. */
@JourneyTest
@Import(Home.class)
class DeskJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Accounts accounts;

    @Autowired
    Founding founding;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void fromTheReportToAnotherLook() {
        travel(new Browser.NewContextOptions(), "with-script@example.org");
    }

    @Test
    void fromTheReportToAnotherLookWithoutScript() {
        travel(new Browser.NewContextOptions().setJavaScriptEnabled(false), "without-script@example.org");
    }

    private void travel(Browser.NewContextOptions options, String reporter) {
        admit(reporter, "Rowan", Role.MEMBER);
        admit("second-" + reporter, "Linden", Role.CO_FACILITATOR);
        tells(guest(options, reporter));
        hides(guest(options, group.facilitator().address()));
        var author = guest(options, group.member().address());
        asksAgain(author);
        looksAgain(guest(options, "second-" + reporter));
        author.open(group.path("/care"));
        assertThat(author.text("You are right, it may stand.").first()).isVisible();
    }

    private void tells(Guest member) {
        member.signIn().open(group.threadPath());
        post(member, "Hello.").getByText("Tell a moderator").click();
        member.page.getByText("It hurts somebody").click();
        member.press("Tell them");
        assertThat(member.text("Thank you. It has reached")).isVisible();
    }

    private void hides(Guest facilitator) {
        facilitator.signIn().open(group.path(""));
        facilitator.follow("The bench");
        facilitator.follow("Look at it");
        facilitator.press("I take this");
        assertThat(facilitator.text("You have this.")).isVisible();
        facilitator.follow("Do something about the post");
        facilitator.follow("Hide it");
        facilitator.fill("reason", "It came across harder than it was meant.");
        facilitator.press("Hide it");
        assertThat(facilitator.text("It is done")).isVisible();
    }

    private void asksAgain(Guest author) {
        author.signIn().open(group.threadPath());
        assertThat(author.text("It came across harder").first()).isVisible();
        author.follow("What was done, and why");
        author.follow("Ask somebody else to look again");
        author.fill("words", "I only wanted to say hello.");
        author.press("Send it");
        assertThat(author.text("Somebody other than the one who decided")).isVisible();
    }

    private void looksAgain(Guest second) {
        second.signIn().open(group.path("/desk"));
        var lane = second.page.locator("details.lane", new Page.LocatorOptions().setHasText("Another look"));
        if (lane.getAttribute("open") == null) {
            lane.locator("summary").click();
        }
        lane.locator("li a").first().click();
        second.page.getByText("Undo it").click();
        second.fill("words", "You are right, it may stand.");
        second.press("Answer");
        assertThat(second.text("It is done")).isVisible();
    }

    private void admit(String address, String pseudonym, Role role) {
        var account = accounts.withAddress(EmailAddress.of(address).orElseThrow());
        founding.admit(account, group.facilitator().viewer().group(), role, pseudonym, new Picture(address.hashCode()));
    }

    private static com.microsoft.playwright.Locator post(Guest guest, String text) {
        return guest.page.locator("#posts .post", new Page.LocatorOptions().setHasText(text));
    }

    private Guest guest(Browser.NewContextOptions options, String address) {
        return new Guest(BROWSERS.fresh(options), settings.address(), address);
    }
}
