package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Everything by keyboard alone: Tab, Enter, Space and letters. */
@JourneyTest
@Import(Home.class)
class KeyboardJourney {

    private static final int FAR = 80;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Test
    void oneSignsInRepliesAndMeets() {
        var group = home.group();
        home.forum.keepPost(group.facilitator().viewer(), group.thread(), "How was the night?", Instant.now());
        var member =
                new Guest(BROWSERS.fresh(), settings.address(), group.member().address());
        member.open("/sign-in");
        tabTo(member, "#address");
        member.page.keyboard().type(member.address);
        member.page.keyboard().press("Enter");
        member.page.waitForURL("**/sign-in/sent**");
        member.open(Site.link(member.address, "/sign-in/link/"));
        tabTo(member, "form[action='/sign-in/link'] button");
        member.page.keyboard().press("Enter");
        member.page.waitForURL("**/today");
        tabTo(member, "a[href*='" + group.threadPath() + "']");
        member.page.keyboard().press("Enter");
        member.page.waitForURL("**" + group.threadPath() + "**");
        tabTo(member, "#body");
        member.page.keyboard().type("Typed without a mouse.");
        tabTo(member, "#composer > .row .button");
        member.page.keyboard().press("Enter");
        assertThat(member.page.locator("#posts .post", new Page.LocatorOptions().setHasText("without a mouse")))
                .hasCount(1);
        member.open(group.meetingPath("/prejoin"));
        tabTo(member, "button.big, form button.button");
        member.page.keyboard().press("Enter");
        member.page.waitForURL("**/room");
        assertThat(member.page.locator("main")).containsText("Nobody can see or hear you yet");
    }

    @Test
    void threeEscapesLeaveQuicklyWithoutAWayBack() {
        var group = home.group();
        var member =
                new Guest(BROWSERS.fresh(), settings.address(), group.member().address());
        member.signIn().open(group.threadPath());
        for (var times = 0; times < 3; times++) {
            member.page.keyboard().press("Escape");
        }
        member.page.waitForURL("**/pancakes");
        assertThat(member.page.locator("body")).not().containsText("Hearth");
        member.page.goBack();
        assertThat(member.page.locator("body")).not().containsText("Good that you are here.");
    }

    private static void tabTo(Guest guest, String selector) {
        for (var steps = 0; steps < FAR; steps++) {
            guest.page.keyboard().press("Tab");
            if ((boolean) guest.page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
