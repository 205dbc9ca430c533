package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Keeping contact: a newsletter from the first words to paper, and a call handed on; with script and without. */
@JourneyTest
@Import(Home.class)
class PressJourney {

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPieceIsWrittenOrderedSentReadAndLaidOnPaper(boolean script) {
        var member = guest(script, group.member());
        member.signIn().open(group.path(""));
        member.follow("Newsletter");
        member.follow("Write a piece");
        member.fill("title", "The bench by the water");
        member.fill("body", "Nobody asks anything there.");
        member.press("Look first");
        assertThat(member.text("Nothing has been handed in yet")).isVisible();
        member.press("Hand it in");
        assertThat(member.text("waits for the editors")).isVisible();
        var editor = guest(script, group.facilitator());
        editor.signIn().open(group.path("/newsletter"));
        editor.follow("Make the next issue");
        editor.page.locator("button[value=in]").click();
        editor.fill("title", "Autumn");
        editor.press("Keep the title");
        editor.follow("Look at it before sending");
        editor.press("Send this issue");
        assertThat(editor.text("The issue is sent")).isVisible();
        member.open(group.path("/newsletter"));
        member.follow("Autumn");
        assertThat(member.text("Nobody asks anything there.")).isVisible();
        member.follow("Print it");
        member.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(member.page.locator(".leaflet")).isVisible();
        assertThat(member.page.locator(".top")).isHidden();
        assertThat(member.text("Long nights")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallIsMadeTickedOffAndUndone(boolean script) {
        var member = guest(script, group.member());
        member.signIn().open(group.path(""));
        member.follow("Telephone chain");
        member.follow("Take part");
        member.fill("called", "Kasper");
        member.fill("number", "+47 90 11 11 11");
        member.press("Take my place");
        assertThat(member.text("The chain needs your yes")).isVisible();
        assertThat(member.page.locator("#number")).hasValue("+47 90 11 11 11");
        member.page.locator("[name=agreed]").check();
        member.press("Take my place");
        assertThat(member.text("Your number is sealed")).isVisible();
        var starter = guest(script, group.facilitator());
        starter.signIn().open(group.path("/chain"));
        starter.follow("Start a round");
        starter.fill("body", "The café moves to Thursday.");
        starter.press("Begin");
        assertThat(starter.page.locator("a[href='tel:+4790111111']")).isVisible();
        starter.press("Reached: they call the next");
        assertThat(starter.text("1 of 1 reached")).isVisible();
        starter.press("Undo");
        assertThat(starter.page.locator("a[href='tel:+4790111111']")).isVisible();
        member.open(group.path("/chain"));
        assertThat(member.text("The café moves to Thursday.")).isVisible();
        assertThat(member.text("There is nobody for you to call now")).isVisible();
    }

    @Test
    void whatTellsWhoOneIsIsFoundBesideAPieceToo() {
        var member = guest(true, group.member());
        member.signIn().open(group.path("/newsletter/pieces/new"));
        member.page.locator("#body").pressSequentially("Call me on 90 12 34 56 any time.");
        assertThat(member.page.locator("[data-identity-signs]")).containsText("90 12 34 56");
    }

    private Guest guest(boolean script, Home.Person person) {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(script);
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }
}
