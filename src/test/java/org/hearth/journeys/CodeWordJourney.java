package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PageAssertions;
import java.util.regex.Pattern;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody chooses a code word, tries it, and uses it with two others in the room. */
@JourneyTest
@Import(Home.class)
class CodeWordJourney {

    private static final Pattern LIST = Pattern.compile("^Shopping list$");

    /** Until when a second press of somebody startled does not bring the room back. */
    private static final int DEAF_MILLISECONDS = 3_000;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Test
    void aMemberGoesOutOfSightAndOnlyWhoLeadsLearnsOfIt() {
        var group = home.group();
        var facilitator = enter(group, group.facilitator());
        var member = guest(group.member());
        member.signIn();
        choose(member);
        tryIt(member);
        enter(member, group);
        facilitator.press("Let in Blue heron");
        var room = RoomPage.in(member.page);
        room.waitForCircleOf(2);
        room.say("Before it");
        assertThat(RoomPage.in(facilitator.page).line("Before it")).hasCount(1);
        var circle = facilitator.page.locator("#circle").innerText();
        room.say("blue kettle");
        isHarmless(member);
        assertThat(facilitator.page.locator("#not-alone")).containsText("is not alone just now");
        assertThat(facilitator.page.locator("#lines")).not().containsText("kettle");
        org.assertj.core.api.Assertions.assertThat(
                        facilitator.page.locator("#circle").innerText())
                .isEqualTo(circle);
        staysHarmless(member);
        comesBack(member, room);
        assertThat(facilitator.page.locator("#not-alone")).hasCount(0);
    }

    private void staysHarmless(Guest member) {
        member.page.keyboard().press("Escape");
        isHarmless(member);
        member.page.reload();
        isHarmless(member);
        member.page.goBack();
        isHarmless(member);
        member.open("/today");
        isHarmless(member);
        member.page.locator("#q").fill("bread");
        member.page.locator("[role=search] button").click();
        assertThat(member.page.locator("#missed")).containsText("Nothing was found");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(member.page)).isEmpty();
    }

    private void comesBack(Guest member, RoomPage room) {
        member.page.waitForTimeout(DEAF_MILLISECONDS);
        member.page.keyboard().press("F8");
        member.page.waitForURL("**/room");
        room.waitForCircleOf(2);
        assertThat(room.line("Before it")).hasCount(1);
    }

    private static void isHarmless(Guest guest) {
        assertThat(guest.page).hasTitle(LIST, new PageAssertions.HasTitleOptions().setTimeout(10_000));
        assertThat(guest.page.locator("h1")).hasText("For the week");
        assertThat(guest.page.locator("body")).not().containsText("Hearth");
        assertThat(guest.page.locator("[data-identity]")).hasCount(0);
    }

    private static void choose(Guest member) {
        member.open("/you/code-word");
        member.follow("Choose your sign");
        org.assertj.core.api.Assertions.assertThat(Axe.violations(member.page)).isEmpty();
        member.page.getByLabel("F8").check();
        member.fill("word", "Blue kettle");
        member.page.getByLabel("A shopping list").check();
        member.press("Keep it");
        assertThat(member.page.locator("main")).not().containsText("kettle");
    }

    private static void tryIt(Guest member) {
        member.follow("Try it now");
        assertThat(member.page.locator("link[data-cover]")).hasCount(1);
        member.page.keyboard().press("F8");
        isHarmless(member);
        member.page.waitForTimeout(DEAF_MILLISECONDS);
        member.page.locator("#q").fill("blue kettle");
        member.page.locator("[role=search] button").click();
        assertThat(member.page.locator("#trial")).isVisible();
    }

    private Guest guest(Home.Person person) {
        return new Guest(BROWSERS.fresh(new Browser.NewContextOptions()), settings.address(), person.address());
    }

    private Guest enter(Home.Group group, Home.Person person) {
        var guest = guest(person);
        guest.signIn();
        return enter(guest, group);
    }

    private static Guest enter(Guest guest, Home.Group group) {
        guest.open(group.meetingPath("/prejoin"));
        guest.press("Go in");
        guest.page.waitForURL("**/room");
        return guest;
    }
}
