package org.hearth.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.forum.PostId;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No page breaks a rule that axe knows, and none is wider than the screen: narrow and wide, light, dark, and from right to left. */
@JourneyTest
@Import(Home.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityJourney {

    private static final Looked LOOKED = new Looked();
    private static final AtomicInteger RAN = new AtomicInteger();

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @Autowired
    Settings settings;

    @Autowired
    Home home;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Home.Group group;

    @BeforeEach
    void aGroup() {
        group = home.group();
    }

    @AfterEach
    void nothingWasFound() {
        RAN.incrementAndGet();
        assertThat(LOOKED.found()).isEmpty();
    }

    @Test
    void whatIsWrongIsSeen() {
        var guest = guest("nobody@example.org");
        guest.open("/help-now");
        guest.page.evaluate(
                "() => document.querySelector('main').innerHTML = '<img src=\"/favicon.ico\"><div style=\"width: 2000px\">.</div>'");
        check(guest);
        assertThat(LOOKED.found())
                .anyMatch(each -> each.contains("image-alt"))
                .anyMatch(each -> each.contains("wider"));
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
        for (var path : List.of("passkeys", "passkeys/new", "names", "ways-in", "sessions")) {
            check(owner.open("/you/" + path));
        }
        for (var path : List.of("address", "address/sent", "recovery", "recovery/used")) {
            check(owner.open("/you/" + path));
        }
        for (var path : List.of("/you/code-word", "/sign-in/again", "/calendar")) {
            check(owner.open(path));
        }
        for (var path : List.of("choice", "shown", "try")) {
            check(owner.open("/you/code-word/" + path));
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
                group.meetingPath("/answers"),
                group.meetingPath("/time"),
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
    void pagesOfKeepingContact() {
        var member = guest(group.member().address()).signIn();
        for (var path :
                List.of("/newsletter", "/newsletter/pieces/new", "/newsletter/choice", "/chain", "/chain/place")) {
            check(member.open(group.path(path)));
        }
        member.fill("called", "Kasper");
        member.fill("number", "90 11 11 11");
        member.page.locator("[name=agreed]").check();
        member.press("Take my place");
        member.open(group.path("/newsletter/pieces/new"));
        member.fill("title", "The bench");
        member.fill("body", "Nobody asks anything there.");
        member.press("Hand it in");
        check(member.open(group.path("/newsletter")));
        member.follow("Take back");
        check(member);
        var facilitator = guest(group.facilitator().address()).signIn();
        check(facilitator.open(group.path("/hands")));
        facilitator
                .open(group.path("/newsletter/next"))
                .page
                .locator("button[value=in]")
                .click();
        check(facilitator);
        facilitator.fill("title", "Autumn");
        facilitator.press("Keep the title");
        check(facilitator.open(group.path("/newsletter/next/look")));
        facilitator.press("Send this issue");
        check(facilitator);
        facilitator.follow("Print it");
        check(facilitator);
        check(facilitator.open(facilitator.path() + "?paper=folded&with=names&with=group"));
        check(facilitator.open(group.path("/chain/round")));
        facilitator.fill("body", "The café moves to Thursday.");
        facilitator.press("Begin");
        check(facilitator);
        check(facilitator.open(group.path("/chain/paper")));
    }

    @Test
    void pagesOfAGroupsLife() {
        var facilitator = guest(group.facilitator().address()).signIn();
        var person = "/members/" + group.member().viewer().persona().text();
        for (var path : List.of(
                "/shape",
                "/shape/access",
                "/shape/admission",
                "/shape/fee",
                "/shape/format",
                "/shape/led",
                "/shape/times",
                "/shape/visibility",
                "/rules",
                "/consents",
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
    void pagesOfACoordinator() {
        home.accounts.makeCoordinator(
                home.accounts.withAddress(EmailAddress.of("ingrid@example.org").orElseThrow()));
        new GuidingPages(LOOKED, group).ofTheHouse(guest("ingrid@example.org").signIn());
    }

    @Test
    void pagesThatGuide() {
        new GuidingPages(LOOKED, group)
                .ofAGroup(guest(group.facilitator().address()).signIn());
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

    @Test
    void pagesOfTalk() {
        var pages = new TalkPages(LOOKED, group);
        var member = guest(group.member().address()).signIn();
        for (var number = 0; number < 20; number++) {
            home.forum.keepPost(group.facilitator().viewer(), group.thread(), "Soup at three.", Instant.now());
        }
        pages.ofAThread(member);
        pages.ofAClosedThread(member);
    }

    @Test
    void pagesOfTheBench() {
        var pages = new TalkPages(LOOKED, group);
        home.join(group, "reporter@example.org", Role.MEMBER);
        var post = database.sql("select id from post where body = 'Hello.' and thread_id = :thread")
                .param("thread", group.thread().value())
                .query(UUID.class)
                .single();
        pages.ofAReport(guest("reporter@example.org").signIn(), new PostId(post));
        pages.ofTheBench(guest(group.facilitator().address()).signIn(), new PostId(post));
        pages.ofCare(guest(group.member().address()).signIn());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyPageWasLookedAt() {
        assumeThat(RAN).as("alone it would miss all").hasPositiveValue();
        assertThat(Apart.all()).containsAll(LOOKED.missing(mappings));
    }

    private static void check(Guest guest) {
        LOOKED.at(guest);
    }

    private Guest guest(String address) {
        return new Guest(
                BROWSERS.fresh(new Browser.NewContextOptions().setBypassCSP(true)), settings.address(), address);
    }
}
