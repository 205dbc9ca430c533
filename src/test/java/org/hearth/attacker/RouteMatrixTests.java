package org.hearth.attacker;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.cast.Cast;
import org.hearth.forum.picture.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route below a group, by everybody who must not use it. */
@AttackerTest
class RouteMatrixTests {

    /** Forms whose fields are wrong would be refused for that: these are right. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("title", "A title"),
            entry("body", "Some words"),
            entry("address", "somebody@example.org"),
            entry("day", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()),
            entry("time", "19:00"),
            entry("minutes", "60"),
            entry("presence", "text"),
            entry("ready", "yes"),
            entry("text", "Hello"),
            entry("line", "good"),
            entry("phone", "12345678"),
            entry("reason", "Because"),
            entry("words", "Some words"),
            entry("addresses", "somebody@example.org"),
            entry("name", "Long nights"),
            entry("purpose", "For those who lie awake"),
            entry("formats", "TALK"),
            entry("version", "1"),
            entry("after", "1"),
            entry("whatChanged", "A word"),
            entry("what", "Something to do"),
            entry("basis", "1"),
            entry("who", Route.nothing()));

    /** RFC 8058: they have no token; the secret in the address is what counts. */
    private static final String PRESSED_BY_MAIL_PROGRAMS = "POST /letters/stop/{token}";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private List<Route> routes;
    private Circle circle;
    private Map<String, String> ids;

    @BeforeEach
    void aGroupWithEverythingInIt() {
        circle = people.gather(Cast.LONG_NIGHTS);
        var thread = circle.thread(Cast.SOLVEIG, "By Solveig", "Solveig wrote this");
        ids = Map.of(
                "group", circle.group().text(),
                "thread", thread.text(),
                "post", circle.postPath(thread).replaceFirst(".*/", ""),
                "persona", circle.viewer(Cast.SOLVEIG).persona().text(),
                "invitation", invitation(),
                "meeting", circle.meeting().text());
        atTheDoor();
        routes = Route.all(mappings).stream().filter(Route::ofAGroup).toList();
    }

    /** Somebody who asks to come in, and a question to be asked. */
    private void atTheDoor() {
        var door = new AtTheDoor(rows, circle).open("REQUEST");
        ids = new java.util.HashMap<>(ids);
        pictures();
        ids.putAll(new Guided(circle, Objects.requireNonNull(ids.get("meeting")), rows).ids());
        ids.put("question", door.question("YES_NO", Map.of("words", "Are you well?")));
        var asker = door.asks(Route.nothing() + "@example.org");
        door.answers(asker, Map.of("answer", "1"), Map.of("answer", "0"));
        ids.put("asking", door.send(asker));
    }

    /** One in Solveig's post, and one that she has not posted yet. */
    private void pictures() {
        var writer = circle.visitor(Cast.SOLVEIG);
        var one = java.util.List.of(Files.plain("png", 4, 4));
        var post = circle.path() + "/posts/" + ids.get("post") + "/edit";
        writer.postFiles(post, Map.of("body", "Solveig wrote this"), one);
        var composer = writer.postFiles(
                circle.path() + "/threads/" + ids.get("thread") + "/posts", Map.of("more", "yes"), one);
        ids.put("picture", composer.one("input[name=gone]").attr("value"));
        ids.put("number", "1");
    }

    private String invitation() {
        var facilitator = circle.visitor(Cast.TOVE);
        facilitator.post(circle.path() + "/invitations", Map.of("address", Route.nothing() + "@example.org"));
        var form = facilitator.get(circle.path() + "/invitations").one("form[action$=withdrawal]");
        return form.attr("action").split("/")[4];
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        assertThat(routes.stream().map(Route::toString).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Rights.OF.keySet());
    }

    @Test
    void nobodyGetsNothingAndTheAnswerIsThatForARandomId() {
        var nobody = people.nobody();
        for (var route : routes) {
            var real = ask(nobody, route, ids);
            var invented = ask(nobody, route, Map.of());
            assertThat(real.status()).as(route.toString()).isIn(302, 401);
            assertThat(invented.status()).as(route.toString()).isEqualTo(real.status());
            assertThat(real.location().map(place -> place.replaceFirst("\\?.*", "")))
                    .isEqualTo(invented.location().map(place -> place.replaceFirst("\\?.*", "")));
            assertThat(real.essence()).as(route.toString()).isEqualTo(invented.essence());
        }
    }

    @Test
    void forSomebodyOfAnotherGroupThisOneDoesNotExist() {
        var other = people.gather(Cast.AFTER);
        var stranger = other.people().signedIn(people.account("stranger@example.org"));
        people.founding.admit(
                people.account("stranger@example.org"),
                other.group(),
                org.hearth.groups.Role.FACILITATOR,
                "Stranger",
                new org.hearth.web.Picture(5));
        assertSameAsNothing(stranger);
        // nor by way of their own group
        for (var route : routes) {
            var mixed = new java.util.HashMap<>(ids);
            mixed.put("group", other.group().text());
            if (route.pattern().indexOf('{', 10) > 0 && !route.pattern().contains("{invitation}")) {
                var real = ask(stranger, route, mixed);
                var invented =
                        ask(stranger, route, Map.of("group", other.group().text()));
                assertThat(real.status()).as(route.toString()).isEqualTo(invented.status());
                assertThat(real.location()).as(route.toString()).isEqualTo(invented.location());
                assertThat(real.essence()).as(route.toString()).isEqualTo(invented.essence());
            }
        }
    }

    @Test
    void forARemovedMemberTheGroupDoesNotExistAnyMore() {
        var removed = circle.visitor(Cast.SOLVEIG);
        assertThat(removed.get(circle.path()).status()).isEqualTo(200);
        remove(Cast.SOLVEIG);
        assertSameAsNothing(removed);
    }

    @Test
    void coordinatorsSeeNothingOfAGroup() {
        assertSameAsNothing(people.coordinator());
    }

    @Test
    void coordinatorsPagesExistForCoordinatorsAlone() {
        var coordination = Route.all(mappings).stream()
                .filter(route -> route.pattern().startsWith("/coordination"))
                .toList();
        assertThat(coordination).hasSizeGreaterThan(10);
        for (var route : coordination) {
            assertThat(ask(circle.visitor(Cast.TOVE), route, ids).status())
                    .as(route.toString())
                    .isEqualTo(404);
            assertThat(ask(people.nobody(), route, ids).status())
                    .as(route.toString())
                    .isIn(302, 401);
            // a sign-in from before somebody was dismissed
            assertThat(ask(people.formerCoordinator(), route, ids).status())
                    .as(route.toString())
                    .isIn(404, route.pattern().endsWith("/facilitator") ? 302 : 404);
        }
    }

    private void remove(Cast.Player player) {
        var facilitator = circle.visitor(Cast.TOVE);
        var path = circle.path() + "/members/" + circle.viewer(player).persona().text() + "/removal";
        facilitator.post(path, Map.of());
    }

    private void assertSameAsNothing(Visitor outsider) {
        for (var route : routes) {
            assertSame(route, ask(outsider, route, ids), ask(outsider, route, Map.of()));
        }
    }

    private static void assertSame(Route route, Answer real, Answer invented) {
        assertThat(real.status()).as(route.toString()).isEqualTo(404);
        assertThat(invented.status()).as(route.toString()).isEqualTo(404);
        assertThat(real.essence()).as(route.toString()).isEqualTo(invented.essence());
        assertThat(headers(real)).as(route.toString()).isEqualTo(headers(invented));
    }

    private static Set<String> headers(Answer answer) {
        return answer.headers().map().keySet().stream()
                .filter(name -> !name.equals("set-cookie") && !name.equals("connection"))
                .collect(Collectors.toSet());
    }

    @Test
    void aMemberFindsNothingOfWhatIsAFacilitatorsOrAnotherMembers() {
        var member = circle.visitor(Cast.AMIR);
        var closed = Set.of(
                Rights.FACILITATOR,
                Rights.OFFERED,
                Rights.AUTHOR,
                Rights.PRESENT,
                Rights.PRESENT_FACILITATOR,
                Rights.PROVIDER,
                Rights.MODERATOR);
        for (var route : routes) {
            if (closed.contains(Rights.OF.get(route.toString()))) {
                // a stranger's answer in full, so that the page does not tell either that there is something
                assertThat(ask(member, route, ids).status())
                        .as(route.toString())
                        .isIn(403, 404, 503);
            }
        }
        assertThat(circle.visitor(Cast.SOLVEIG)
                        .get(circle.path() + "/threads/" + ids.get("thread"))
                        .body())
                .contains("Solveig wrote this");
    }

    @Test
    void evenAFacilitatorDoesNotRewriteWhatOthersWrote() {
        var facilitator = circle.visitor(Cast.TOVE);
        for (var route : routes) {
            if (Rights.OF.get(route.toString()) == Rights.AUTHOR) {
                assertThat(ask(facilitator, route, ids).status())
                        .as(route.toString())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void membersAndFacilitatorsDoUseTheirs() {
        var facilitator = circle.visitor(Cast.TOVE);
        var member = circle.visitor(Cast.SOLVEIG);
        for (var route : routes) {
            var may = Rights.OF.get(route.toString());
            if (may == Rights.MEMBER || may == Rights.AUTHOR) {
                assertThat(ask(member, route, ids).status())
                        .as(route.toString())
                        .isIn(200, 302, 303);
                aGroupWithEverythingInItAgain(route);
            } else if (may == Rights.FACILITATOR
                    && !route.pattern().contains("{persona}")
                    && !route.pattern().contains("{waiting}")) {
                assertThat(ask(facilitator, route, ids).status())
                        .as(route.toString())
                        .isIn(200, 302, 303);
                aGroupWithEverythingInItAgain(route);
            }
        }
    }

    /** What a form took away is brought back for the next one. */
    private void aGroupWithEverythingInItAgain(Route route) {
        if (!route.method().equals("GET")) {
            aGroupWithEverythingInIt();
        }
    }

    @Test
    void everyFormWithoutATokenIsRefused() {
        var member = circle.visitor(Cast.TOVE);
        for (var route : Route.all(mappings)) {
            if (!route.method().equals("GET") && !route.toString().equals(PRESSED_BY_MAIL_PROGRAMS)) {
                assertThat(member.send(route.method(), route.path(ids), FIELDS).status())
                        .as(route.toString())
                        .isEqualTo(403);
                var forged = new java.util.HashMap<>(FIELDS);
                forged.put("_csrf", "x".repeat(48));
                assertThat(member.send(route.method(), route.path(ids), forged).status())
                        .as(route.toString())
                        .isEqualTo(403);
            }
        }
    }

    private static Answer ask(Visitor visitor, Route route, Map<String, String> ids) {
        var path = route.path(ids);
        return route.method().equals("GET") ? visitor.get(path) : visitor.post(path, FIELDS);
    }
}
