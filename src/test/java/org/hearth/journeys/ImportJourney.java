package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever leads a group brings its old list along: sends the file, looks through it, takes it in; a member reads it. */
@JourneyTest
@Import(Home.class)
class ImportJourney {

    private static final Path NIGHTS = Path.of("src/test/resources/archives/nights.mbox");
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Test
    void anOldListComesAlong() {
        travel(new Browser.NewContextOptions());
    }

    @Test
    void anOldListComesAlongWithoutScript() {
        travel(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private void travel(Browser.NewContextOptions options) {
        var group = home.group();
        var leader = guest(options, group.facilitator().address()).signIn();
        leader.open(group.path(""));
        leader.follow("Bring along what was said elsewhere");
        leader.page.locator("#file").setInputFiles(NIGHTS);
        leader.press("Send and look at it");
        assertThat(leader.text("Ready for you to look through")).isVisible(SOON);
        assertThat(leader.text("6 posts in 4 threads by 4 people")).isVisible();
        leader.follow("Look through them");
        assertThat(leader.text("My son Ola thinks").first()).isVisible();
        leader.press("Keep these");
        leader.page.getByText("I have looked through what is hidden").click();
        leader.press("Take in 6 posts");
        assertThat(leader.text("It is all here")).isVisible(SOON);
        var member = guest(options, group.member().address()).signIn();
        member.open(group.path("/threads"));
        member.page
                .locator("main a", new Page.LocatorOptions().setHasText("Sleeping with the lamp on"))
                .click();
        assertThat(member.text("you are not alone").first()).isVisible();
        assertThat(member.text("Nordmann")).hasCount(0);
    }

    private Guest guest(Browser.NewContextOptions options, String address) {
        return new Guest(BROWSERS.fresh(options), settings.address(), address);
    }
}
