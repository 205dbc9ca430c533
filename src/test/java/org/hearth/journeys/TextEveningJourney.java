package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same meeting where no video can be had: in text, with a clear word that it is so. */
@JourneyTest
@Import(Home.class)
class TextEveningJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Test
    void theMeetingGoesOnInText() {
        meet(new Browser.NewContextOptions());
    }

    @Test
    void theMeetingGoesOnInTextWithoutScript() {
        var group = home.group();
        var facilitator = enter(group, group.facilitator(), new Browser.NewContextOptions());
        var member = enter(group, group.member(), new Browser.NewContextOptions().setJavaScriptEnabled(false));
        facilitator.press("Let in Blue heron");
        assertThat(facilitator.page.locator("[data-identity]")).hasCount(2);
        member.page.reload();
        RoomPage.in(member.page).say("Without any script");
        assertThat(RoomPage.in(member.page).line("Without any script")).hasCount(1);
        assertThat(RoomPage.in(facilitator.page).line("Without any script")).hasCount(1);
    }

    @Test
    void aMemberComesAsTheirFaceAndNobodyReadsTheirPseudonym() {
        var group = home.group();
        var facilitator = enter(group, group.facilitator(), new Browser.NewContextOptions());
        var member = guest(group.member(), new Browser.NewContextOptions());
        member.signIn().open(group.path("/me/face"));
        member.fill("called", "Annelise");
        member.press("Keep this face");
        member.page.waitForURL("**/me");
        member.open(group.meetingPath("/prejoin"));
        member.page.getByLabel("Annelise").check();
        member.press("Go in");
        member.page.waitForURL("**/room");
        facilitator.press("Let in Annelise");
        for (var person : java.util.List.of(facilitator, member)) {
            RoomPage.in(person.page).waitForCircleOf(2);
            assertThat(person.page.locator(".tile", withText("Annelise"))).hasCount(1);
            assertThat(person.page.locator("body")).not().containsText("Blue heron");
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private void meet(Browser.NewContextOptions options) {
        var group = home.group();
        var facilitator = enter(group, group.facilitator(), options);
        var member = enter(group, group.member(), options);
        facilitator.press("Let in Blue heron");
        var rooms = java.util.List.of(RoomPage.in(facilitator.page), RoomPage.in(member.page));
        rooms.forEach(room -> room.waitForCircleOf(2));
        rooms.forEach(room -> assertThat(room.page.locator("#notices")).containsText("in writing"));
        rooms.getLast().say("We can still talk");
        rooms.forEach(room -> assertThat(room.line("We can still talk")).hasCount(1));
        facilitator.press("End for all");
        facilitator.page.locator("#end form button.button:not(.quiet)").click();
        assertThat(member.text("Thank you for being there")).isVisible();
    }

    private Guest guest(Home.Person person, Browser.NewContextOptions options) {
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }

    private Guest enter(Home.Group group, Home.Person person, Browser.NewContextOptions options) {
        var guest = guest(person, options);
        guest.signIn().open(group.meetingPath("/prejoin"));
        guest.press("Go in");
        guest.page.waitForURL("**/room");
        return guest;
    }
}
