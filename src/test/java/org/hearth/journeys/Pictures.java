package org.hearth.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hearth.forum.picture.Files;
import org.hearth.kernel.Settings;
import org.hearth.live.server.VideoServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the pictures in docs/pictures from the running demonstration. Run by `./hearth pictures`, never with the tests. */
@JourneyTest(properties = {"hearth.empty=false", "hearth.livekit.url=", "hearth.media.port=${hearth.test.fork:1}7970"})
class Pictures {

    private static final ViewportSize WIDE = new ViewportSize(1280, 800);
    private static final ViewportSize NARROW = new ViewportSize(360, 740);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    VideoServer video;

    @Test
    void ofTheEvening() {
        var facilitator = guest("tove@example.org");
        var member = guest("mei@example.org");
        var third = guest("solveig@example.org");
        List.of(facilitator, member, third).forEach(Guest::signIn);
        take(member.open("/today"), "today");
        member.open("/groups");
        member.follow("Long nights");
        take(member, "threads");
        member.follow("The hour between three and four");
        take(member, "thread");
        facilitator.open("/groups");
        facilitator.follow("Long nights");
        facilitator.page.locator(".doors a").last().click();
        take(facilitator, "group");
        meet(facilitator, member, third);
        evening();
    }

    @Test
    void ofTheForum() {
        var member = guest("solveig@example.org").signIn();
        member.open("/groups").follow("Long nights");
        var group = member.path().replaceFirst("/threads.*", "");
        member.open(group + "/threads/new").fill("title", "Light in the morning");
        member.fill(
                "body",
                "I go out before breakfast now, ten minutes, rain or not. Does anybody come along, each at home?");
        member.page.getByText("Add pictures").click();
        member.page
                .locator("#pictures")
                .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Files.photo(1_600, 900, 1)));
        member.page.locator(".chosen img").waitFor();
        take(member, "composer");
        member.open(group + "/find").fill("words", "voice");
        member.press("Find");
        take(member, "search");
        member.open(group + "/threads").follow("The hour between three and four");
        member.follow("Tell a moderator");
        take(member, "report");
        member.page.locator("[name=kind]").first().check();
        member.press("Tell them");
        member.text("It has reached").waitFor();
        take(guest("tove@example.org").signIn().open(group + "/desk"), "bench");
    }

    private void meet(Guest facilitator, Guest member, Guest third) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> video.ready().isPresent());
        for (var person : List.of(facilitator, member, third)) {
            person.open("/today");
            person.follow("Get ready and go in");
            person.page.waitForURL("**/prejoin");
            if (person == member) {
                take(member, "prejoin");
            }
            person.press("Go in");
            person.page.waitForURL("**/room");
        }
        take(member, "waiting");
        facilitator.press("Let all in");
        var rooms = List.of(RoomPage.in(facilitator.page), RoomPage.in(member.page), RoomPage.in(third.page));
        rooms.forEach(room -> room.waitForCircleOf(3));
        rooms.getFirst().waitUntilSeenAndHeard(rooms.getLast().identity());
        rooms.getLast().say("Good evening, everybody");
        rooms.get(1).line("Good evening").waitFor();
        take(member, "circle");
    }

    /** Two of them side by side, for the README. */
    private void evening() {
        var page = BROWSERS.fresh(new Browser.NewContextOptions().setViewportSize(1640, 540))
                .newPage();
        page.setContent(
                "<style>body{margin:0;display:flex;gap:16px;background:#fff}img{width:812px;height:auto}</style>"
                        + image("thread-1280-light") + image("circle-1280-light"));
        page.waitForFunction("() => [...document.images].every(image => image.complete)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/pictures/evening.png")));
    }

    private static String image(String name) {
        try {
            var bytes = java.nio.file.Files.readAllBytes(Path.of("docs/pictures/" + name + ".png"));
            return "<img src='data:image/png;base64,"
                    + java.util.Base64.getEncoder().encodeToString(bytes) + "'>";
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static void take(Guest guest, String name) {
        for (var size : List.of(WIDE, NARROW)) {
            guest.page.setViewportSize(size.width, size.height);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                guest.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var file = name + "-" + size.width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png";
                guest.page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("docs/pictures", file))
                        .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
            }
        }
        guest.page.setViewportSize(WIDE.width, WIDE.height);
        guest.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private Guest guest(String address) {
        return new Guest(BROWSERS.fresh(), settings.address(), address);
    }
}
