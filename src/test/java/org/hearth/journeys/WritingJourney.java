package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Writing to each other: with script, without, with bad lines, with two tabs, with an expired sign-in. */
@JourneyTest
@Import(Home.class)
class WritingJourney {

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
    void withoutScriptOneReadsWritesLooksFirstEditsAndTakesBack() {
        var member = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false), group.member());
        member.signIn().open("/groups");
        member.follow("Long nights");
        member.follow("Welcome");
        member.fill("body", "Nobody sleeps tonight.");
        member.press("Look first");
        assertThat(member.text("Nothing is posted yet")).isVisible();
        member.press("Post it");
        assertThat(post(member, "Nobody sleeps")).hasCount(1);
        post(member, "Nobody sleeps").getByText("Edit").click();
        member.fill("body", "Hardly anybody sleeps tonight.");
        member.press("Save");
        assertThat(post(member, "Hardly anybody")).containsText("edited");
        post(member, "Hardly anybody").getByText("Take back").click();
        member.press("Take it back");
        assertThat(member.text("Taken back by its author")).isVisible();
        member.open("/you");
        member.press("Sign out");
        assertThat(member.text("You need not carry it alone")).isVisible();
    }

    @Test
    void withoutScriptATextTypedIntoAnExpiredSignInIsOnThePage() {
        var member = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false), group.member());
        member.signIn().open(group.threadPath());
        member.fill("body", "This took me an hour to write.");
        signOutElsewhere(member);
        member.press("Post it");
        assertThat(member.page.locator("textarea")).hasValue("This took me an hour to write.");
        assertThat(member.text("You were signed out in the meantime")).isVisible();
    }

    @Test
    void aDraftOutlivesAnExpiredSignInOnThisDevice() {
        var member = guest(new Browser.NewContextOptions(), group.member());
        member.signIn().open(group.threadPath());
        member.page.locator("#body").pressSequentially("Still here after all.");
        signOutElsewhere(member);
        member.press("Post it");
        member.page.waitForURL("**/sign-in?next=**");
        member.fill("address", member.address);
        member.press("Send me a link");
        member.useLink();
        member.open(group.threadPath());
        assertThat(member.page.locator("#body")).hasValue("Still here after all.");
        member.press("Post it");
        assertThat(post(member, "Still here after all.")).hasCount(1);
        // the stream may be faster than the answer
        assertThat(member.page.locator("#body")).hasValue("");
        member.page.reload();
        assertThat(member.page.locator("#body")).hasValue("");
    }

    @Test
    void pressedTwiceItIsPostedOnce() {
        var member = guest(new Browser.NewContextOptions(), group.member());
        member.signIn().open(group.threadPath());
        member.fill("body", "Once is enough.");
        member.page.evaluate(
                "() => { const b = document.querySelector('#composer .button:not([name])'); b.click(); b.click(); }");
        assertThat(post(member, "Once is enough.")).hasCount(1);
        member.page.reload();
        assertThat(post(member, "Once is enough.")).hasCount(1);
    }

    @Test
    void aPageThatWasHiddenOrOfflineCatchesUp() {
        var member = guest(new Browser.NewContextOptions(), group.member());
        var facilitator = guest(new Browser.NewContextOptions(), group.facilitator());
        member.signIn().open(group.threadPath());
        facilitator.signIn().open(group.threadPath());
        member.page.locator("#body").pressSequentially("half a sen");
        member.page.context().setOffline(true);
        facilitator.fill("body", "Written while you were away.");
        facilitator.press("Post it");
        assertThat(post(facilitator, "while you were away")).hasCount(1);
        member.page.context().setOffline(false);
        assertThat(post(member, "while you were away"))
                .hasCount(
                        1,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions().setTimeout(45_000));
        assertThat(member.page.locator("#body")).hasValue("half a sen");
    }

    @Test
    void whoIsRemovedHearsNothingMore() {
        var member = guest(new Browser.NewContextOptions(), group.member());
        var facilitator = guest(new Browser.NewContextOptions(), group.facilitator());
        member.signIn().open(group.threadPath());
        facilitator.signIn().open(group.path(""));
        facilitator.page.locator("li.row summary").first().click();
        facilitator.follow("Remove from the group");
        facilitator.press("Remove");
        facilitator.page.waitForURL("**" + group.path(""));
        facilitator.open(group.threadPath());
        facilitator.fill("body", "Only for those who belong.");
        facilitator.press("Post it");
        assertThat(post(facilitator, "Only for those")).hasCount(1);
        assertThat(member.page.locator("body")).not().containsText("Only for those");
        member.page.reload();
        assertThat(member.text("There is nothing here")).isVisible();
    }

    @Test
    void anotherTabWhereOneSignedInAgainDoesNotStopTheOlderOne() {
        var member = typing("Typed in the older tab.");
        new Guest(member.page.context(), settings.address(), member.address).signIn();
        member.press("Post it");
        assertThat(post(member, "Typed in the older tab.")).hasCount(1);
    }

    @Test
    void anotherTabWhereSomebodyElseSignedInDoesNotLoseWhatWasTyped() {
        var member = typing("Typed before they came.");
        new Guest(member.page.context(), settings.address(), group.facilitator().address()).signIn();
        member.press("Post it");
        assertThat(member.page.locator("textarea")).hasValue("Typed before they came.");
        member.press("Send it again");
        assertThat(post(member, "Typed before they came.")).hasCount(1);
    }

    private Guest typing(String text) {
        var member = guest(new Browser.NewContextOptions().setJavaScriptEnabled(false), group.member());
        member.signIn().open(group.threadPath());
        member.fill("body", text);
        return member;
    }

    private static com.microsoft.playwright.Locator post(Guest guest, String text) {
        return guest.page.locator("#posts .post", new Page.LocatorOptions().setHasText(text));
    }

    /** As when a session ends: the browser keeps everything else. */
    private static void signOutElsewhere(Guest guest) {
        guest.page
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("hearth"));
    }

    private Guest guest(Browser.NewContextOptions options, Home.Person person) {
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }
}
