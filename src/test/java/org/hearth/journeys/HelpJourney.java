package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearth.HearthTest;
import org.hearth.groups.GroupId;
import org.hearth.live.Evening;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;
import org.hearth.meetings.Meeting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Somebody asks for help and is answered, and the group notices nothing; encrypted and not. */
@HearthTest(properties = "hearth.livekit.url=off")
@Import(Evening.class)
class HelpJourney {

    private static final double UNTIL_MISSED_MILLISECONDS = 90_000;

    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    Evening evening;

    @LocalServerPort
    int port;

    private GroupId group;
    private Person ingrid;
    private Meeting meeting;

    @BeforeAll
    static void aBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @AfterEach
    void everybodyGoesHome() {
        browser.contexts().forEach(context -> context.close());
    }

    @BeforeEach
    void anEncryptedMeetingThatHasBegun() {
        group = evening.group();
        ingrid = evening.facilitator(group, "Ingrid");
        meeting = evening.encryptedMeeting(ingrid);
    }

    @Test
    void inAnEncryptedMeetingWhoHelpsOpensOnlyWhatIsAskedOfThem() {
        asksAndIsAnswered();
    }

    @Test
    void inAMeetingWithoutItGoesTheSameWay() {
        meeting = evening.meeting(ingrid);
        asksAndIsAnswered();
    }

    private void asksAndIsAnswered() {
        var lead = page(ingrid).goIn();
        var asker = page(evening.member(group, "Mari")).goIn();
        var third = page(evening.member(group, "Ola")).goIn();
        lead.press("Let all in");
        List.of(lead, asker, third).forEach(one -> one.waitForCircleOf(3));
        var helper = page(evening.helper(group, "Kim")).open("help/desk");
        helper.look("help-arrive");
        helper.press("I am here to help");
        assertThat(text(helper, "Nobody asks for anything just now.")).isVisible();
        asker.page.locator("[popovertarget=more]").first().click();
        asker.press("I need help with sound or picture");
        asker.press("I hear nothing.");
        assertThat(text(helper, "I hear nothing.")).isVisible();
        assertThat(helper.page.locator("#desk")).containsText("Mari");
        helper.page.locator(".thread textarea").fill("Turn up the sound of the device.");
        helper.press("Send");
        look(helper, "desk");
        assertThat(asker.line("Turn up the sound of the device.")).hasCount(1);
        assertThat(lead.line("Turn up the sound of the device.")).hasCount(1);
        assertThat(lead.line("I hear nothing.")).hasCount(1);
        asker.page.locator("#help [popovertargetaction=hide]").click();
        asker.page.keyboard().press("Escape");
        asker.page.locator("#lines details.answer summary").last().click();
        asker.page.locator("#lines details.answer textarea:visible").fill("Now I hear you.");
        asker.page.locator("#lines details.answer[open] button").click();
        assertThat(text(helper, "Now I hear you.")).isVisible();
        look(asker, "asker");
        asker.say("Hello to all of you");
        assertThat(third.line("Hello to all of you")).hasCount(1);
        assertThat(third.page.locator("#lines > li")).hasCount(1);
        assertThat(third.page.locator("body")).not().containsText("Kim");
        assertThat(helper.page.locator("body")).not().containsText("Hello to all of you");
    }

    @Test
    void whileNobodyLeadsWhatIsWrittenToTheOneOnCallWaitsForThem() {
        var mei = evening.coFacilitator(group, "Mei");
        var lead = page(ingrid).goIn();
        var one = page(evening.member(group, "Mari")).goIn();
        var other = page(evening.member(group, "Ola")).goIn();
        lead.press("Let all in");
        List.of(one, other).forEach(each -> each.waitForCircleOf(3));
        lead.page.close();
        var box = one.page.locator("#on-call textarea");
        var fold = one.page.locator("#on-call summary");
        assertThat(fold).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_MISSED_MILLISECONDS));
        fold.click();
        box.fill("Ola is not well.");
        one.page.locator("#on-call button").click();
        assertThat(text(one, "as soon as somebody comes")).isVisible();
        look(one, "held");
        var onCall = page(mei).open("help/desk");
        assertThat(text(onCall, "Nobody leads this meeting just now")).isVisible();
        onCall.press("Read and answer from here first");
        assertThat(text(onCall, "Ola is not well.")).isVisible();
        look(onCall, "on-call");
        onCall.page.locator(".thread textarea").fill("I am coming in now.");
        onCall.press("Send");
        assertThat(one.line("I am coming in now.")).hasCount(1);
        assertThat(other.page.locator("body")).not().containsText("Ola is not well.");
        onCall.press("Go in and lead");
        onCall.waitForCircleOf(4);
        assertThat(fold).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(UNTIL_MISSED_MILLISECONDS));
        assertThat(onCall.page.locator("#side")).isVisible();
        assertThat(onCall.line("Ola is not well.")).hasCount(1);
        assertThat(other.page.locator("#lines > li:visible")).hasCount(0);
    }

    @Test
    void whatNobodyOnCallReadGoesToWhoeverLeadsAgain() {
        var lead = page(ingrid).goIn();
        var one = page(evening.member(group, "Mari")).goIn();
        page(evening.member(group, "Ola")).goIn();
        lead.press("Let all in");
        one.waitForCircleOf(3);
        lead.page.close();
        var fold = one.page.locator("#on-call summary");
        assertThat(fold).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_MISSED_MILLISECONDS));
        var onCall = page(evening.coFacilitator(group, "Mei")).open("help/desk");
        onCall.press("Read and answer from here first");
        var reachable = one.page.locator("#keyring [data-part=call]");
        assertThat(reachable).hasCount(1);
        onCall.page.reload();
        assertThat(text(onCall, "Nobody asks for anything just now.")).isVisible();
        assertThat(reachable).hasCount(1);
        onCall.page.navigate("about:blank");
        assertThat(reachable).hasCount(0);
        fold.click();
        var box = one.page.locator("#on-call textarea");
        box.fill("I am not well.");
        one.page.locator("#on-call button").click();
        assertThat(text(one, "as soon as somebody comes")).isVisible();
        box.fill("I am not well. And als");
        var back = page(ingrid).open("room");
        back.waitForCircleOf(3);
        assertThat(back.line("I am not well.")).hasCount(1);
        assertThat(back.line("And als")).hasCount(0);
        assertThat(text(one, "Somebody leads again.")).isVisible();
        assertThat(box).hasValue("I am not well. And als");
        look(one, "goes-on");
        box.fill("And also tired.");
        one.page.locator("#on-call button").click();
        assertThat(back.line("And also tired.")).hasCount(1);
        assertThat(fold).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(UNTIL_MISSED_MILLISECONDS));
    }

    private static void look(RoomPage one, String name) {
        one.look("help-" + name);
        assertThat(Axe.violations(one.page)).as(name).isEmpty();
    }

    private static Locator text(RoomPage page, String text) {
        return page.page.locator("main").getByText(text);
    }

    private RoomPage page(Person person) {
        return new RoomPage(browser, "http://localhost:" + port, person, new RoomAddress(group, meeting.id()));
    }
}
