package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearth.attacker.Village.Inhabitant;
import org.hearth.disclosure.Attendances;
import org.hearth.places.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads or leads in two groups, or runs the place, does not find out who is who in both. */
@AttackerTest
class LinkingTests {

    /** Guessing finds one of eight, now and then two or three. */
    private static final int BY_CHANCE = 4;

    @Autowired
    People people;

    @Autowired
    Attendances attendances;

    private TwoGroups groups;

    @BeforeEach
    void twoGroupsWithTheSamePeople() {
        groups = new TwoGroups(people);
        groups.live();
    }

    @Test
    void aMemberOfTwoGroupsFindsNobodyOfOneInTheOther() {
        var here = bodies(groups.here.pages(groups.here.reads));
        var there = bodies(groups.there.pages(groups.there.reads));
        here.add(groups.here.pushed());
        there.add(groups.there.pushed());
        assertNobodyIsFound(here, there);
    }

    @Test
    void aFacilitatorOfTwoGroupsFindsNobodyOfOneInTheOther() {
        var here = bodies(groups.here.pages(groups.here.leads));
        var there = bodies(groups.there.pages(groups.there.leads));
        assertNobodyIsFound(here, there);
    }

    private void assertNobodyIsFound(List<String> here, List<String> there) {
        var guesses = Guesswork.of(here, there, groups, UnaryOperator.identity());
        assertThat(guesses.hasSeenEverybody()).isTrue();
        assertThat(guesses.sharedByTwoAlone()).isEmpty();
        assertThat(guesses.found()).isLessThanOrEqualTo(BY_CHANCE);
    }

    @Test
    void aTokenOfTheAccountBesideEachNameWouldBeNoticed() {
        var here = bodies(groups.here.pages(groups.here.reads));
        var there = bodies(groups.there.pages(groups.there.reads));
        var planted = Guesswork.of(here, there, groups, this::withTokens);
        assertThat(planted.sharedByTwoAlone().stream().filter(word -> word.startsWith("data-of=")))
                .hasSize(4 * TwoGroups.HERE.size());
        assertThat(planted.found()).isGreaterThan(BY_CHANCE);
    }

    private String withTokens(String page) {
        var planted = page;
        for (int person = 0; person < TwoGroups.HERE.size(); person++) {
            var number = 7919 * (person + 3);
            var token = " data-of=\"a%1$d b%1$d c%1$d d%1$d\">".formatted(number);
            for (var name : List.of(TwoGroups.HERE.get(person), TwoGroups.THERE.get(person))) {
                planted = planted.replace(">" + name, token + name);
            }
        }
        return planted;
    }

    @Test
    void noListIsInAnOrderThatFollowsFromTheAccounts() {
        for (var reader : List.of(true, false)) {
            var here = orders(groups.here, reader);
            var there = orders(groups.there, reader);
            assertThat(here).hasSizeGreaterThan(1);
            assertThat(there).hasSizeGreaterThan(1);
            here.forEach((page, order) ->
                    there.forEach((other, second) -> assertThat(Math.abs(Guesswork.likeness(order, second)))
                            .as(page + " and " + other)
                            .isLessThan(0.8)));
        }
    }

    private Map<String, List<Integer>> orders(TwoGroups.Side side, boolean leads) {
        var orders = new TreeMap<String, List<Integer>>();
        for (var page : side.pages(leads ? side.leads : side.reads)) {
            var order = Guesswork.order(page.body(), side.names);
            if (!order.isEmpty()) {
                orders.put(page.path(), order);
            }
        }
        return orders;
    }

    @Test
    void aListInTheOrderOfComingWouldBeNoticed() {
        var here = Guesswork.order("<ul>" + String.join("<li>", TwoGroups.HERE), TwoGroups.HERE);
        var there = Guesswork.order("<ul>" + String.join("<li>", TwoGroups.THERE), TwoGroups.THERE);
        assertThat(Guesswork.likeness(here, there)).isEqualTo(1);
        assertThat(Guesswork.likeness(here, there.reversed())).isEqualTo(-1);
    }

    @Test
    void whatSomebodyDoesInOneGroupChangesNoByteOfAnotherNorOfTheCoordinators() {
        var coordinator = people.coordinator();
        var reader = groups.there.bytes(groups.there.reads);
        var facilitator = groups.there.bytes(groups.there.leads);
        var coordination = coordination(coordinator);
        var somebody = groups.here.all.get(2);
        liveOn(somebody);
        assertThat(groups.there.bytes(groups.there.reads)).isEqualTo(reader);
        assertThat(groups.there.bytes(groups.there.leads)).isEqualTo(facilitator);
        assertThat(coordination(coordinator)).isEqualTo(coordination);
        // and the same there would be seen
        TwoGroups.post(groups.there.all.get(2), groups.there.path() + "/me/name", Map.of("pseudonym", "Teaspoon"));
        assertThat(groups.there.bytes(groups.there.reads)).isNotEqualTo(reader);
        assertThat(groups.there.bytes(groups.there.leads)).isNotEqualTo(facilitator);
    }

    /** Everything a person does in a group and with the account, up to leaving. */
    private void liveOn(Inhabitant somebody) {
        var path = groups.here.path();
        TwoGroups.post(somebody, path + "/me/name", Map.of("pseudonym", "Sandpiper"));
        TwoGroups.post(somebody, path + "/me/picture", Map.of("picture", "123456789"));
        TwoGroups.post(somebody, path + "/me/face", Map.of("called", "Ragnhild", "picture", "5"));
        TwoGroups.post(somebody, path + "/me/place", Map.of("place", Village.NARVIK));
        TwoGroups.post(somebody, path + "/me/circles", Map.of("called", "Those I trust"));
        TwoGroups.post(somebody, path + "/threads", Map.of("title", "A new one", "body", "Something new"));
        TwoGroups.post(somebody, path + "/emergency/removal", Map.of());
        TwoGroups.post(somebody, path + "/agreements/withdrawal", Map.of());
        TwoGroups.post(somebody, "/language", Map.of("language", "nb"));
        TwoGroups.post(somebody, "/you/names", Map.of("name", "Lillesand"));
        assertThat(somebody.visitor().download("/you/archive/hearth-archive.zip"))
                .isNotEmpty();
        var persona = somebody.viewer().persona().text();
        TwoGroups.post(somebody, path + "/members/" + persona + "/removal", Map.of("posts", "GONE"));
    }

    private static Map<String, String> coordination(Visitor coordinator) {
        return TwoGroups.bytes(new Crawl(coordinator)
                .from("/coordination", "/coordination/audit", "/coordination/people", "/coordination/glass").stream()
                        .filter(page -> page.path().startsWith("/coordination"))
                        .toList());
    }

    @Test
    void placeFaceAndAttendanceChangeNoByteForThoseWhoWereNotTold() {
        var side = groups.here;
        var teller = side.all.get(5);
        var told = side.all.get(1);
        var reader = side.bytes(side.reads);
        var facilitator = side.bytes(side.leads);
        var before = side.bytes(told);
        attendances.attended(teller.viewer(), new PlaceId(Village.BODO));
        TwoGroups.post(teller, side.path() + "/me/circles", Map.of("called", "Those I trust"));
        var preview = teller.visitor().get(side.path() + "/me/steps/preview?what=face&audience=person." + side.id(1));
        assertThat(teller.visitor().fill(preview, "level", Map.of()).status()).isEqualTo(302);
        assertThat(side.bytes(side.reads)).isEqualTo(reader);
        assertThat(side.bytes(side.leads)).isEqualTo(facilitator);
        assertThat(side.bytes(told))
                .isNotEqualTo(before)
                .anySatisfy((path, page) -> assertThat(page).contains("Synne"));
        for (var other : List.of(groups.here, groups.there)) {
            for (var nosy : List.of(other.reads, other.leads)) {
                assertThat(bodies(other.pages(nosy))).noneMatch(page -> page.contains("Synne"));
            }
        }
    }

    private static List<String> bodies(List<Answer> pages) {
        assertThat(pages).hasSizeGreaterThan(8);
        return pages.stream().map(Answer::body).collect(Collectors.toCollection(ArrayList::new));
    }
}
