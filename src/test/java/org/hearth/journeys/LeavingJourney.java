package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody takes everything out and goes: with each choice, on a phone, without script, in Norwegian, and comes back. */
@JourneyTest
@Import(Home.class)
class LeavingJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    @TempDir
    Path downloads;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void everythingIsTakenOutAndReadOffline() throws IOException {
        var member = phone(options()).signIn();
        member.open("/you");
        member.follow("Take everything out");
        check(member);
        var download = member.page.waitForDownload(() -> member.follow("Download everything"));
        assertThat(download.suggestedFilename()).isEqualTo("hearth-archive.zip");
        var file = downloads.resolve("archive.zip");
        download.saveAs(file);
        var book = BROWSERS.fresh(options().setOffline(true)).newPage();
        book.navigate(unpacked(file).toUri().toString());
        assertThat(book.locator("body")).containsText(group.member().address());
        assertThat(book.locator("body")).containsText("Hello.");
        assertThat(book.locator("body")).not().containsText("Good that you are here.");
        check(book, Axe.violations(book));
        var picture = Path.of("target", "pictures", "archive-book-360.png");
        book.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    @Test
    void whoLeavesForNowComesBackAsTheSame() {
        var member = phone(options()).signIn();
        leave(member, "I leave for now");
        member.open("/you/left-groups");
        assertThat(member.text("Long nights")).isVisible();
        check(member);
        invited();
        member.open(group.threadPath());
        assertThat(member.page.locator("#posts .post.own")).hasCount(1);
    }

    @Test
    void wordsStayWithoutTheirAuthorAndTheOnesWhoReadSeeItAtOnce() {
        var reader = facilitator();
        reader.open(group.threadPath());
        assertThat(reader.text("Blue heron")).isVisible();
        var member = phone(options()).signIn();
        member.open(group.path(""));
        member.follow("Leave the group");
        check(member);
        leave(member, "It stays, without me");
        assertThat(reader.text("A former member")).isVisible();
        assertThat(reader.text("Blue heron")).hasCount(0);
        assertThat(reader.text("Hello.")).isVisible();
        invited();
        member.open(group.threadPath());
        assertThat(member.page.locator("#posts .post.own")).hasCount(0);
    }

    @Test
    void wordsGoWithoutScriptToo() {
        var member = phone(options().setJavaScriptEnabled(false)).signIn();
        leave(member, "It goes");
        var reader = facilitator().open(group.threadPath());
        assertThat(reader.text("Taken back by its author")).isVisible();
        assertThat(reader.text("Hello.")).hasCount(0);
    }

    @Test
    void somebodyIsForgottenInNorwegianAndMayComeAgain() {
        var member = phone(options().setLocale("nb-NO"));
        member.open("/sign-in");
        member.fill("address", member.address);
        member.page.locator("form[action='/sign-in'] button").click();
        member.page.waitForURL("**/sign-in/sent**");
        member.open(Site.link(member.address, "/sign-in/link/"));
        member.page.locator("form[action='/sign-in/link'] button").click();
        member.page.waitForURL("**/today");
        member.open("/you");
        member.follow("Bli glemt");
        check(member);
        member.page.getByText("Det forsvinner").click();
        member.press("Gå videre");
        check(member);
        member.press("Glem meg nå");
        member.page.waitForURL("**/forgotten");
        assertThat(member.page.locator("h1")).hasText("Du er glemt");
        check(member);
        member.open("/today");
        assertThat(member.path()).startsWith("/sign-in");
        assertThat(facilitator().open(group.threadPath()).text("Hello.")).hasCount(0);
        invited();
        Site.forgetLetters();
        var again = phone(options()).signIn();
        again.open(group.threadPath());
        assertThat(again.page.locator("#posts .post.own")).hasCount(0);
    }

    private void leave(Guest member, String choice) {
        member.open(group.path(""));
        member.follow("Leave the group");
        member.page
                .getByText(choice, new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
        check(member);
        member.press("Leave the group");
        member.page.waitForURL("**/groups");
        member.open(group.threadPath());
        assertThat(member.page.locator("#posts")).hasCount(0);
    }

    /** As by a new invitation. */
    private void invited() {
        var account =
                accounts.withAddress(EmailAddress.of(group.member().address()).orElseThrow());
        founding.admit(account, group.facilitator().viewer().group(), Role.MEMBER, "Blue heron", new Picture(5));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(360, 740).setBypassCSP(true);
    }

    private Guest phone(Browser.NewContextOptions options) {
        return new Guest(
                BROWSERS.fresh(options), settings.address(), group.member().address());
    }

    private Guest facilitator() {
        return new Guest(
                        BROWSERS.fresh(),
                        settings.address(),
                        group.facilitator().address())
                .signIn();
    }

    private static void check(Guest guest) {
        check(guest.page, Axe.violations(guest));
    }

    /** No rule that axe knows is broken, and nothing is wider than a phone. */
    private static void check(Page page, List<String> violations) {
        var width = page.locator("html").evaluate("root => root.scrollWidth");
        assertThat(((Number) width).intValue()).isLessThanOrEqualTo(360);
        assertThat(violations).isEmpty();
    }

    private Path unpacked(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var book = downloads.resolve("book.html");
            Files.copy(zip.getInputStream(zip.getEntry("book.html")), book);
            return book;
        }
    }
}
