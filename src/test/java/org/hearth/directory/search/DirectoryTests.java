package org.hearth.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hearth.HearthTest;
import org.hearth.directory.listing.Listed;
import org.hearth.groups.Founding;
import org.hearth.groups.GroupId;
import org.hearth.places.PlaceId;
import org.hearth.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found, in which order, and what is not. */
@HearthTest
class DirectoryTests {

    private static final PlaceId BODO = PlaceId.valueOf("no-18-bodo");
    private static final PlaceId NARVIK = PlaceId.valueOf("no-18-narvik");

    @Autowired
    Directory directory;

    @Autowired
    Founding founding;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anEmptyDirectory() {
        database.sql("delete from support_group").update();
    }

    @Test
    void onlyGroupsThatShowThemselvesAreFound() {
        group("Seen", "visibility = 'LISTED'");
        group("Known to the world", "visibility = 'SEARCHABLE'");
        group("Unseen", "visibility = 'HIDDEN'");
        assertThat(found(Wish.ANYTHING)).containsExactly("Known to the world", "Seen");
    }

    @Test
    void aGroupThatHidesItselfIsGoneAtOnceAndComesBack() {
        var group = group("Here and there", "visibility = 'LISTED'");
        shape(group, "visibility = 'HIDDEN'");
        assertThat(found(Wish.ANYTHING)).isEmpty();
        shape(group, "visibility = 'LISTED'");
        assertThat(found(Wish.ANYTHING)).containsExactly("Here and there");
    }

    @Test
    void aGroupThatHasEndedIsNotFound() {
        group("Over", "visibility = 'LISTED', ends_on = current_date - 1");
        group("Last day", "visibility = 'LISTED', ends_on = current_date");
        assertThat(found(Wish.ANYTHING)).containsExactly("Last day");
    }

    @Test
    void wordsAreFoundInEveryFormTheirLanguageGivesThem() {
        listed("Night", "en", "We are grieving parents.");
        listed("Natt", "nb", "For foreldre som har mistet barna sine.");
        listed("Nacht", "de", "Für trauernde Eltern und ihre Kinder.");
        listed("Nuit", "fr", "Pour les parents endeuillés.");
        listed("Noche", "es", "Para madres que cuidan niños.");
        listed("Layl", "ar", "للأمهات والآباء");
        assertThat(found(words("grieve"))).containsExactly("Night");
        assertThat(found(words("barn"))).containsExactly("Natt");
        assertThat(found(words("Kind"))).containsExactly("Nacht");
        assertThat(found(words("endeuillé"))).containsExactly("Nuit");
        assertThat(found(words("niño"))).containsExactly("Noche");
        assertThat(found(words("والآباء"))).containsExactly("Layl");
    }

    @Test
    void aNameOrANeedCountsMoreThanAPurpose() {
        listed("A house", "en", "We speak of sleep.");
        listed("Zzz", "en", "Long nights.");
        shape(id("Zzz"), "needs = '{sleep}'");
        assertThat(found(words("sleep"))).containsExactly("Zzz", "A house");
    }

    @Test
    void aTypingErrorStillFindsIt() {
        listed("Insomnia at night", "en", "Awake.");
        listed("Gardens", "en", "Green.");
        assertThat(found(words("insomina"))).containsExactly("Insomnia at night");
        assertThat(directory.find(words("insomina"), Directory.Mark.START).nearly())
                .isTrue();
        assertThat(directory.find(words("insomnia"), Directory.Mark.START).nearly())
                .isFalse();
    }

    @Test
    void someOfManyWordsAreBetterThanNothing() {
        listed("Hearts", "en", "After a heart attack.");
        assertThat(found(words("my heart hurts so terribly"))).containsExactly("Hearts");
    }

    @Test
    void theNearestComesFirstThenTheWiderPlaceThenGroupsOnline() {
        cafe("Z here", "no-18-bodo");
        cafe("B beside", "no-18-narvik");
        cafe("A county", "no-18");
        cafe("Far", "no-46-bergen");
        group("Online", "visibility = 'LISTED', formats = '{LIVE}'");
        assertThat(found(at(BODO))).containsExactly("Z here", "A county", "B beside", "Online");
        assertThat(found(at(NARVIK))).containsExactly("B beside", "A county", "Z here", "Online");
        assertThat(found(at(PlaceId.valueOf("no-18")))).containsExactly("A county", "B beside", "Z here", "Online");
    }

    @Test
    void everyFilterLeavesOutWhatDoesNotFit() {
        group(
                "One",
                "visibility = 'LISTED', formats = '{CAFE}', times = '{NIGHT}', led_by = 'BOTH', "
                        + "admission = 'OPEN', access = '{CAPTIONS,QUIET}', needs = '{grief}'");
        group(
                "Other",
                "visibility = 'LISTED', formats = '{TALK}', times = '{DAY}', led_by = 'PEERS', "
                        + "admission = 'REQUEST', needs = '{sleep}', language = 'nb'");
        assertThat(found(wish("grief", "", "", "", "", ""))).containsExactly("One");
        assertThat(found(wish("", "nb", "", "", "", ""))).containsExactly("Other");
        assertThat(found(wish("", "", "CAFE", "", "", ""))).containsExactly("One");
        assertThat(found(wish("", "", "", "DAY", "", ""))).containsExactly("Other");
        assertThat(found(wish("", "", "", "", "PROFESSIONALS", ""))).containsExactly("One");
        assertThat(found(wish("", "", "", "", "PEERS", ""))).containsExactly("One", "Other");
        assertThat(found(wish("", "", "", "", "", "REQUEST"))).containsExactly("Other");
        assertThat(found(new Wish("", "", Optional.empty(), "", "", "", "", "", List.of("CAPTIONS", "QUIET"), false)))
                .containsExactly("One");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var names = new ArrayList<String>();
        for (int number = 10; number < 45; number++) {
            names.add("Group " + number);
            group("Group " + number, "visibility = 'LISTED'");
        }
        var seen = new ArrayList<String>();
        var mark = Optional.of(Directory.Mark.START);
        while (mark.isPresent()) {
            var page = directory.find(Wish.ANYTHING, mark.get());
            assertThat(page.groups()).hasSizeLessThanOrEqualTo(Directory.PAGE);
            page.groups().forEach(group -> seen.add(group.name()));
            mark = page.next();
        }
        assertThat(seen).isEqualTo(names);
    }

    @Test
    void pagesFollowEachOtherAcrossNearAndFar() {
        for (int number = 0; number < 8; number++) {
            cafe("Here " + number, "no-18-bodo");
            cafe("Near " + number, "no-18-narvik");
            group("Online " + number, "visibility = 'LISTED', formats = '{LIVE}'");
        }
        var seen = new ArrayList<String>();
        var mark = Optional.of(Directory.Mark.START);
        while (mark.isPresent()) {
            var page = directory.find(at(BODO), mark.get());
            page.groups().forEach(group -> seen.add(group.name()));
            mark = page.next();
        }
        assertThat(seen).hasSize(24).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isEqualTo("Here 0");
        assertThat(seen.getLast()).isEqualTo("Online 7");
    }

    private List<String> found(Wish wish) {
        return directory.find(wish, Directory.Mark.START).groups().stream()
                .map(Listed::name)
                .toList();
    }

    private static Wish words(String words) {
        return new Wish(words, "", Optional.empty(), "", "", "", "", "", List.of(), false);
    }

    private static Wish at(PlaceId place) {
        return new Wish("", "", Optional.of(place), "", "", "", "", "", List.of(), false);
    }

    private static Wish wish(String need, String language, String format, String time, String led, String admission) {
        return new Wish("", need, Optional.empty(), language, format, time, led, admission, List.of(), false);
    }

    private void listed(String name, String language, String purpose) {
        var group = founding.found(name, purpose, "Be kind.", Language.ENGLISH);
        shape(group, "visibility = 'LISTED', language = '%s'".formatted(language));
    }

    private void cafe(String name, String place) {
        var group = group(name, "visibility = 'LISTED', formats = '{CAFE}'");
        database.sql("insert into chapter (id, group_id, place) values (:id, :group, :place)")
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("place", place)
                .update();
    }

    private GroupId group(String name, String what) {
        var group = founding.found(name, "Purpose.", "Be kind.", Language.ENGLISH);
        shape(group, what);
        return group;
    }

    private void shape(GroupId group, String what) {
        database.sql("update support_group set " + what + " where id = :group")
                .param("group", group.value())
                .update();
    }

    private GroupId id(String name) {
        return new GroupId(database.sql("select id from support_group where lower(name) = :name")
                .param("name", name.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .single());
    }
}
