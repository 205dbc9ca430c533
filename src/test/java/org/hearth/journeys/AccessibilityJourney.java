package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No page breaks a rule that axe knows, and none is wider than the screen: narrow and wide, light, dark, and from right to left. */
@JourneyTest
@Import(Home.class)
class AccessibilityJourney {

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    JdbcClient database;

    private final List<String> found = new ArrayList<>();
    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @AfterEach
    void nothingWasFound() {
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsWrongIsSeen() {
        var guest = guest("nobody@example.org");
        guest.open("/help-now");
        guest.page.evaluate(
                "() => document.querySelector('main').innerHTML = '<img src=\"/favicon.ico\"><div style=\"width: 2000px\">.</div>'");
        check(guest);
        assertThat(found).anyMatch(each -> each.contains("image-alt")).anyMatch(each -> each.contains("wider"));
        found.clear();
    }

    @Test
    void pagesForEverybody() {
        var nobody = guest("nobody@example.org");
        for (var path : List.of(
                "/",
                "/directory",
                "/sign-in",
                "/sign-in/sent",
                "/sign-in/link/used",
                "/sign-in/recovery",
                "/sign-in/not-known",
                "/sign-in/undo/used",
                "/help-now",
                "/about-privacy",
                "/look",
                "/pancakes",
                "/forgotten",
                "/invitation/used")) {
            check(nobody.open(path));
        }
        nobody.open("/sign-in");
        nobody.page.locator("#address").evaluate("field => field.form.noValidate = true");
        nobody.fill("address", "no address");
        nobody.press("Send me a link");
        check(nobody);
    }

    @Test
    void pagesOfAMember() {
        var member = guest(group.member().address()).signIn();
        for (var path : List.of(
                "/today",
                "/groups",
                "/meetings",
                "/you",
                "/you/archive",
                "/you/left-groups",
                "/you/forgetting",
                "/you/forgetting/last-step?posts=EACH",
                "/you/forgetting/last-step?posts=GONE",
                "/nowhere",
                group.path(""),
                group.path("/threads"),
                group.path("/threads/new"),
                group.path("/find"),
                group.threadPath(),
                group.path("/meetings"),
                group.meetingPath(""),
                group.meetingPath("/prejoin"))) {
            check(member.open(path));
        }
    }

    @Test
    void pagesWithinWritingAndMeeting() {
        var member = guest(group.member().address()).signIn();
        member.open(group.threadPath());
        member.fill("body", "As others will see it");
        member.press("Look first");
        member.text("Nothing is posted yet").waitFor();
        check(member);
        member.press("Post it");
        member.page.locator("#posts .post.own .actions a").last().click();
        check(member);
        member.open(group.meetingPath("/prejoin"));
        member.press("Go in");
        member.page.waitForURL("**/room");
        check(member);
    }

    @Test
    void pagesBeforeAMeeting() {
        var member = guest(group.member().address()).signIn();
        for (var path : List.of(group.path("/check"), group.path("/how-to"), group.meetingPath("/whereabouts"))) {
            check(member.open(path));
        }
        member.open(group.path("/check")).press("Begin");
        check(member);
        member.open(group.meetingPath("/whereabouts"));
        member.fill("whereabouts-place", "Lantern street 4");
        member.press("Leave it, sealed");
        member.text("It is kept, sealed").waitFor();
        check(member);
        var facilitator = guest(group.facilitator().address()).signIn();
        var person = "/" + group.member().viewer().persona().text();
        for (var path : List.of(
                group.path("/check/people"),
                group.meetingPath("/whereabouts/people"),
                group.meetingPath("/whereabouts/people" + person))) {
            check(facilitator.open(path));
        }
    }

    @Test
    void pagesOfAnAccount() {
        var owner = guest(group.member().address()).signIn();
        for (var path : List.of(
                "/you/passkeys",
                "/you/passkeys/new",
                "/you/address",
                "/you/address/sent",
                "/you/recovery",
                "/you/recovery/used",
                "/you/sessions",
                "/sign-in/again")) {
            check(owner.open(path));
        }
        owner.open("/you/recovery").press("Make a sheet");
        check(owner);
    }

    @Test
    void pagesOfAFacilitator() {
        var facilitator = guest(group.facilitator().address()).signIn();
        for (var path : List.of(
                group.path("/signs"),
                group.path("/invitations"),
                group.path("/meetings/new"),
                group.meetingPath("/calling-off"))) {
            check(facilitator.open(path));
        }
        facilitator.open(group.path(""));
        facilitator.page.locator("li.row summary").first().click();
        check(facilitator);
        facilitator.follow("Remove from the group");
        check(facilitator);
        facilitator.open(group.meetingPath("/prejoin"));
        facilitator.press("Go in");
        facilitator.page.waitForURL("**/room");
        RoomPage.in(facilitator.page).say("Good evening");
        check(facilitator);
    }

    @Test
    void pagesOfAGroupsLife() {
        var facilitator = guest(group.facilitator().address()).signIn();
        var person = "/members/" + group.member().viewer().persona().text();
        for (var path : List.of(
                "/shape",
                "/shape/words",
                "/shape/period",
                "/shape/needs",
                "/shape/found",
                "/rights",
                "/roles",
                person + "/role",
                person + "/stand-in",
                person + "/hand-over",
                "/rules/new",
                "/agreements",
                "/consents/words",
                "/ending/choice",
                "/chapters",
                "/emergency",
                "/contacts",
                "/contacts" + person.substring("/members".length()))) {
            check(facilitator.open(group.path(path)));
        }
    }

    @Test
    void pagesOfTheBench() {
        var facilitator = guest(group.facilitator().address()).signIn();
        for (var path :
                List.of("/desk", "/desk/first", "/desk/rota", "/desk/words", "/desk/lately", "/desk/rules", "/care")) {
            check(facilitator.open(group.path(path)));
        }
        facilitator.open(group.path("/desk/rules"));
        facilitator.page.locator("main ul.list h2 a").first().click();
        check(facilitator);
        var first =
                facilitator.open(group.threadPath()).page.locator("#posts > li").first();
        var post = group.path(
                "/desk/posts/" + String.valueOf(first.getAttribute("id")).substring("post-".length()));
        for (var deed : List.of("", "/hide", "/hold", "/lock", "/pause")) {
            check(facilitator.open(post + deed));
        }
    }

    @Test
    void pagesOfACoordinator() {
        home.accounts.makeCoordinator(
                home.accounts.withAddress(EmailAddress.of("ingrid@example.org").orElseThrow()));
        var coordinator = guest("ingrid@example.org").signIn();
        for (var path : List.of(
                "/groups",
                "/groups/new",
                "/coordination",
                "/coordination/people",
                "/coordination/audit",
                "/coordination/glass",
                "/coordination/glass/new",
                "/coordination/appeals")) {
            check(coordinator.open(path));
        }
        check(coordinator.open("/you/opened"));
    }

    @Test
    void pagesOfComingIn() {
        var id = group.facilitator().viewer().group();
        database.sql(
                        "update support_group set visibility = 'LISTED', admission = 'REQUEST', needs = '{sleep}' where id = :id")
                .param("id", id.value())
                .update();
        var ask = "/ask/" + id.text();
        var nobody = guest("nobody@example.org");
        for (var path : List.of(ask, "/directory/" + id.text(), "/find-a-group", "/code")) {
            check(nobody.open(path));
        }
        nobody.open("/find-a-group").press("Show me groups");
        check(nobody);
        home.accounts.withAddress(EmailAddress.of("asks@example.org").orElseThrow());
        var asks = guest("asks@example.org").signIn();
        check(asks.open("/groups"));
        asks.open(ask).press("Begin");
        check(asks);
        asks.text("Yes, or I am not sure").click();
        asks.press("Go on");
        check(asks);
        asks.fill("reach", "555 01 23");
        asks.press("Leave it for them");
        check(asks);
        asks.follow("Go on with the questions");
        check(asks);
        asks.press("Send it");
        check(asks);
        check(asks.open("/asking"));
    }

    @Test
    void pagesOfLettingIn() {
        var facilitator = guest(group.facilitator().address()).signIn();
        facilitator.open(group.path("/screening/new?kind=ONE"));
        facilitator.fill("words", "What keeps you awake?");
        facilitator.fill("answer0", "Pain");
        facilitator.fill("answer1", "Worry");
        check(facilitator);
        facilitator.press("Keep it");
        check(facilitator);
        for (var path : List.of(
                "/screening/preview?number=0",
                "/screening/preview?number=1",
                "/asked",
                "/invitations/paper",
                "/invitations/list")) {
            check(facilitator.open(group.path(path)));
        }
        facilitator.fill("addresses", "first@example.org\nnobody");
        facilitator.press("Look first");
        check(facilitator);
        facilitator.open(group.path("/invitations/paper")).press("Make the slips");
        check(facilitator);
    }

    private void check(Guest guest) {
        for (var width : WIDTHS) {
            guest.page.setViewportSize(width, 800);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                guest.page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                var where = guest.path() + " " + width + " " + scheme + ": ";
                Axe.violations(guest.page).forEach(violation -> found.add(where + violation));
            }
            for (var direction : List.of("ltr", "rtl")) {
                guest.page.evaluate("direction => document.documentElement.dir = direction", direction);
                if ((boolean) guest.page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                    found.add(guest.path() + " " + width + " " + direction + ": wider than the screen");
                }
            }
            guest.page.evaluate("() => document.documentElement.dir = 'ltr'");
        }
    }

    private Guest guest(String address) {
        return new Guest(
                BROWSERS.fresh(new Browser.NewContextOptions().setBypassCSP(true)), settings.address(), address);
    }
}
