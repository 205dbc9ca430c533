package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hearth.kernel.Settings;
import org.hearth.live.server.VideoServer;
import org.hearth.web.StartupWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The first evening, from an installation with nobody in it to the word of thanks after the meeting. */
@JourneyTest(properties = {"hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7940"})
class EveningJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    List<StartupWord> startupWords;

    @Autowired
    VideoServer video;

    @Test
    void strangersBecomeAGroupAndMeet() {
        foundTheGroup();
        var facilitator = guest("tove@example.org").join("Lantern");
        var birch = invited(facilitator, "mei@example.org").join("Birch");
        var heron = invited(facilitator, "solveig@example.org").join("Heron");
        writeToEachOther(birch, heron);
        meet(facilitator, birch, heron);
    }

    private void foundTheGroup() {
        var coordinator = guest("coordinator@example.org").open(setupLink());
        coordinator.fill("address", coordinator.address);
        coordinator.press("Become coordinator");
        coordinator.press("Sign in");
        coordinator.page.waitForURL("**/you");
        coordinator.open("/groups/new");
        coordinator.fill("name", "Long nights");
        coordinator.fill("purpose", "Company for those who cannot sleep.");
        coordinator.fill("facilitator", "tove@example.org");
        coordinator.press("Make the group");
        assertThat(coordinator.text("Waits for its facilitator to come")).isVisible();
    }

    private Guest invited(Guest facilitator, String address) {
        facilitator.open("/groups");
        facilitator.follow("Long nights");
        facilitator.follow("About");
        facilitator.follow("Invite people");
        facilitator.fill("address", address);
        facilitator.press("Send the invitation");
        assertThat(facilitator.text(address)).isVisible();
        return guest(address);
    }

    private void writeToEachOther(Guest birch, Guest heron) {
        birch.follow("Start a thread");
        birch.fill("title", "The hour between three and four");
        birch.fill("body", "What do you do with it?");
        birch.press("Look first");
        assertThat(birch.text("Nothing is posted yet")).isVisible();
        birch.press("Post it");
        birch.page.waitForURL("**/threads/*");
        heron.open(birch.path());
        heron.fill("body", "I get up and make tea.");
        heron.press("Post it");
        assertThat(heron.page.locator(".post", withText("make tea"))).hasCount(1);
        assertThat(birch.page.locator(".post", withText("make tea"))).hasCount(1);
        heron.page.locator(".post", withText("make tea")).getByText("Take back").click();
        heron.press("Take it back");
        assertThat(birch.text("Taken back by its author")).isVisible();
        assertThat(birch.text("make tea")).hasCount(0);
    }

    private void meet(Guest facilitator, Guest birch, Guest heron) {
        planForNow(facilitator);
        await().atMost(Duration.ofMinutes(10)).until(() -> video.ready().isPresent());
        var rooms = List.of(facilitator, birch, heron).stream().map(this::goIn).toList();
        var door = rooms.getFirst();
        door.waitForCircleOf(1);
        assertThat(birch.text("Nobody can see or hear you yet")).isVisible();
        door.press("Let all in");
        rooms.forEach(room -> room.waitForCircleOf(3));
        for (var room : rooms) {
            assertThat(room.order()).isEqualTo(door.order());
            rooms.stream()
                    .filter(other -> other != room)
                    .forEach(other -> room.waitUntilSeenAndHeard(other.identity()));
        }
        rooms.getLast().say("Good evening");
        rooms.forEach(room -> assertThat(room.line("Good evening")).hasCount(1));
        door.press("End for all");
        facilitator.page.locator("#end form button.button:not(.quiet)").click();
        for (var person : List.of(facilitator, birch, heron)) {
            assertThat(person.text("Thank you for being there")).isVisible();
        }
        birch.follow("To the forum");
        birch.page.waitForURL("**/threads");
    }

    private void planForNow(Guest facilitator) {
        facilitator.open("/groups");
        facilitator.follow("Long nights");
        facilitator.page.locator(".doors a", withText("Meet")).click();
        facilitator.follow("Plan a meeting");
        var zone = ZoneId.of((String) facilitator.page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"));
        facilitator.fill("day", LocalDate.now(zone).toString());
        facilitator.fill("time", LocalTime.now(zone).format(DateTimeFormatter.ofPattern("HH:mm")));
        facilitator.fill("words", "Good that you are here.");
        facilitator.page.locator("input[name=encrypted][value=no]").check();
        facilitator.press("Plan it");
        facilitator.page.waitForURL("**/meetings");
    }

    private RoomPage goIn(Guest person) {
        person.open("/today");
        person.follow("Get ready and go in");
        person.page.waitForURL("**/prejoin");
        person.press("Go in");
        person.page.waitForURL("**/room");
        return RoomPage.in(person.page);
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Guest guest(String address) {
        return new Guest(BROWSERS.fresh(), settings.address(), address);
    }

    private String setupLink() {
        return startupWords.stream()
                .flatMap(word -> word.lines().stream())
                .filter(line -> line.contains("/setup/"))
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
