package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.UUID;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A page is written, read, doubted and mended; a question goes before a meeting; a number is kept: with script and without. */
@JourneyTest
@Import(Home.class)
class InformationJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Accounts accounts;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void fromWritingToMending() {
        travel(new Browser.NewContextOptions());
    }

    @Test
    void fromWritingToMendingWithoutScript() {
        travel(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private void travel(Browser.NewContextOptions options) {
        var facilitator = guest(options, group.facilitator().address()).signIn();
        var member = guest(options, group.member().address()).signIn();
        writes(facilitator);
        doubts(member);
        mends(facilitator);
        thinks(facilitator, member);
        suggests(member, facilitator);
        keepsANumber(guest(options, "coordinator-" + UUID.randomUUID() + "@example.org"));
    }

    private void writes(Guest facilitator) {
        facilitator.open(group.path(""));
        facilitator.follow("Information");
        facilitator.follow("Write a page");
        write(facilitator, "Nights with pain");
        assertThat(facilitator.text("Has lain awake for years").first()).isVisible();
    }

    private void doubts(Guest member) {
        member.open(group.path(""));
        member.follow("Information");
        member.follow("Nights with pain");
        member.page.locator("summary").first().click();
        assertThat(member.text("Supports, does not replace")).isVisible();
        member.fill("words", "The book is from 2021");
        member.press("Tell them");
        assertThat(member.text("It has reached those who look after this page")).isVisible();
    }

    private void mends(Guest facilitator) {
        facilitator.open(group.path("/information"));
        assertThat(facilitator.text("A reader says that something is wrong")).isVisible();
        facilitator.follow("Nights with pain");
        assertThat(facilitator.text("The book is from 2021")).isVisible();
        facilitator.follow("Change it");
        facilitator.fill("sources", "A book, 2021");
        facilitator.fill("changed", "The year of the book");
        facilitator.press("Publish it");
        facilitator.press("Settled");
        assertThat(facilitator.text("The book is from 2021")).hasCount(0);
        facilitator.follow("All versions");
        assertThat(facilitator.text("The year of the book")).isVisible();
    }

    private void thinks(Guest facilitator, Guest member) {
        facilitator.open(group.meetingPath(""));
        facilitator.follow("Prepare a question or an exercise");
        facilitator.page.getByText("An exercise to try").click();
        facilitator.fill("title", "Three breaths by the window");
        facilitator.fill("body", "Whenever you wake up.");
        facilitator.press("Keep it");
        member.open(group.path("/threads"));
        assertThat(member.text("An exercise for").first()).isVisible();
        member.open(group.meetingPath("/prejoin"));
        member.follow("Three breaths by the window");
        assertThat(member.text("Whenever you wake up.")).isVisible();
    }

    private void suggests(Guest member, Guest facilitator) {
        member.open(group.path("/nearby"));
        member.follow("Suggest something");
        member.fill("name", "A slow walk");
        member.fill("what", "Forty minutes by the river");
        member.press("Send it");
        assertThat(member.text("read it first")).isVisible();
        facilitator.open(group.path("/nearby"));
        facilitator.follow("A slow walk");
        facilitator.press("Show it to the group");
        member.open(group.path("/nearby"));
        assertThat(member.text("Forty minutes by the river")).isVisible();
    }

    private void keepsANumber(Guest coordinator) {
        accounts.makeCoordinator(
                accounts.withAddress(EmailAddress.of(coordinator.address).orElseThrow()));
        coordinator.signIn().open("/coordination");
        coordinator.follow("Helplines");
        coordinator.follow("Need to talk?");
        coordinator.fill("number", "call us");
        coordinator.press("Keep it");
        assertThat(coordinator.text("A telephone could not dial this")).isVisible();
        coordinator.fill("number", "1737");
        coordinator.press("Keep it");
        coordinator.open("/help-now?country=NZ");
        assertThat(coordinator.text("From 1737.org.nz, checked").first()).isVisible();
    }

    /** Fills in the page that stands open, and publishes it. */
    static void write(Guest writer, String title) {
        writer.fill("title", title);
        writer.fill("body", "It is **not** your fault.");
        writer.fill("author", "Birch");
        writer.fill("qualification", "Has lain awake for years");
        writer.fill("sources", "A book, 2020");
        writer.press("Publish it");
        writer.text("Who answers for this page").first().waitFor();
    }

    private Guest guest(Browser.NewContextOptions options, String address) {
        return new Guest(BROWSERS.fresh(options), settings.address(), address);
    }
}
