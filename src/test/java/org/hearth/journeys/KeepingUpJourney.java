package org.hearth.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import org.hearth.forum.following.Round;
import org.hearth.groups.Role;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Coming back to what was said: where one stopped, by search, by letter, with a dead line, and among a chosen few. */
@JourneyTest
@Import(Home.class)
class KeepingUpJourney {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    Round round;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @Test
    void oneFindsOnesPlaceInALongThreadAndHearsWhatComes() {
        say(17, "Soup at three.");
        var member = guest(group.member(), true);
        member.signIn().open(group.threadPath());
        member.page.locator("#posts > li").last().scrollIntoViewIfNeeded();
        var other = guest(group.facilitator(), true);
        other.signIn().open(group.threadPath());
        other.fill("body", "The twentieth.");
        other.press("Post it");
        assertThat(post(member, "The twentieth.")).hasCount(1);
        member.open("/today");
        say(3, "Later, and on another page.");
        member.open(group.threadPath());
        assertThat(member.page.locator("#new")).hasText("New since your last visit");
        assertThat(member.page.locator("[aria-current='page']").last()).hasText("Page 2 of 2");
        member.follow("First");
        assertThat(post(member, "Good that you are here.")).hasCount(1);
        member.fill("body", "Written on the first page.");
        member.press("Post it");
        assertThat(post(member, "Written on the first page.")).hasCount(1);
        assertThat(member.text("Later, and on another page.").first()).isVisible();
    }

    @Test
    void aDeadLineIsSaidAndNothingIsLost() {
        var member = guest(group.member(), true);
        member.signIn().open(group.path("/threads/new"));
        member.fill("title", "In the tunnel");
        member.fill("body", "Between two stations.");
        member.page.getByText("Add a content note").click();
        member.fill("note", "About trains");
        member.page.context().setOffline(true);
        member.press("Post it");
        assertThat(member.text("There is no connection just now")).isVisible();
        member.page.context().setOffline(false);
        member.open(group.path("/threads/new"));
        assertThat(member.page.locator("#title")).hasValue("In the tunnel");
        assertThat(member.page.locator("#note")).hasValue("About trains");
        member.press("Post it");
        assertThat(member.page.locator("#posts > li")).hasCount(1);
        member.open(group.path("/threads/new"));
        assertThat(member.page.locator("#title")).hasValue("");
    }

    @Test
    void withoutScriptOneWritesToAChosenFewAndFindsItAgainMisspelt() {
        home.join(group, "rowan-" + group.member().address(), Role.MEMBER);
        var member = guest(group.member(), false);
        member.signIn().open(group.path("/me/circles"));
        member.fill("called", "Close");
        member.page.locator("main form button").first().click();
        member.page.getByLabel("Lantern").check();
        member.press("Keep it so");
        member.open(group.path("/threads/new"));
        member.fill("title", "Only us");
        member.fill("body", "The lighthouse, you remember.");
        member.page.locator("[name=audience][value=closed]").check();
        member.page.getByLabel("Lantern").check();
        member.press("Post it");
        assertThat(member.text("Seen by you and Lantern").first()).isVisible();
        var chosen = guest(group.facilitator(), false);
        chosen.signIn().open(group.path("/find"));
        chosen.fill("words", "lighthuose");
        chosen.press("Find");
        assertThat(chosen.text("This comes close")).isVisible();
        chosen.follow("Only us");
        chosen.follow("Answer this");
        chosen.fill("body", "Every step of it.");
        chosen.press("Post it");
        assertThat(post(chosen, "Every step of it.").locator(".quoted")).containsText("The lighthouse");
        var other = new Guest(
                BROWSERS.fresh(plain()),
                settings.address(),
                "rowan-" + group.member().address());
        other.signIn().open(group.path("/find"));
        other.fill("words", "lighthouse");
        other.press("Find");
        assertThat(other.text("Nothing found")).isVisible();
    }

    @Test
    void withoutScriptLettersComeAsChosenAndStopByTheLinkInThem() {
        var member = guest(group.member(), false);
        member.signIn().open(group.threadPath());
        member.follow("Letters of this thread");
        member.page.locator("[name=choice][value=followed]").check();
        member.press("Save");
        say(1, "Somebody is up after all.");
        round.go();
        say(1, "And now two of us are.");
        round.go();
        var stop = Site.link(member.address, "/letters/stop/");
        var stranger = new Guest(BROWSERS.fresh(plain()), settings.address(), member.address);
        stranger.open(stop);
        stranger.press("Stop them");
        assertThat(stranger.text("They are stopped").first()).isVisible();
        member.open(group.threadPath()).follow("Letters of this thread");
        assertThat(member.page.locator("[name=choice][value=usual]")).isChecked();
    }

    private void say(int times, String words) {
        for (var time = 0; time < times; time++) {
            home.forum.keepPost(group.facilitator().viewer(), group.thread(), words, Instant.now());
        }
    }

    private static Locator post(Guest guest, String words) {
        return guest.page.locator("#posts > li", new Page.LocatorOptions().setHasText(words));
    }

    private static Browser.NewContextOptions plain() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }

    private Guest guest(Home.Person person, boolean script) {
        var options = script ? new Browser.NewContextOptions() : plain();
        return new Guest(BROWSERS.fresh(options), settings.address(), person.address());
    }
}
