package org.hearth.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.Circle;
import org.hearth.attacker.People;
import org.hearth.attacker.Rows;
import org.hearth.bringing.archive.Kind;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.work.Bringings;
import org.hearth.bringing.work.Phase;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a mailing list said can be read here, in its threads and its order, and nobody who said it is named. */
@AttackerTest
@Import(org.hearth.bringing.Import.class)
class MailingListTests {

    private static final byte[] NIGHTS = org.hearth.bringing.Import.archive("nights.mbox");

    @Autowired
    People people;

    @Autowired
    org.hearth.bringing.Import imports;

    @Autowired
    Bringings bringings;

    @Autowired
    Rows rows;

    private Circle circle;

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
    }

    private String all() {
        return imports.posts(circle.group()).stream()
                .map(post -> post.title() + "\n" + post.body())
                .collect(Collectors.joining("\n---\n"));
    }

    @Test
    void thePreviewSaysHowMuchThereIsAndNothingIsShownYet() {
        var before = imports.posts(circle.group()).size();
        var ready = imports.read(circle.group(), Kind.MBOX, NIGHTS);
        assertThat(ready.phase()).isEqualTo(Phase.READY);
        assertThat(ready.posts()).isEqualTo(6);
        assertThat(ready.threads()).isEqualTo(4);
        assertThat(ready.people()).isEqualTo(4);
        assertThat(ready.first().orElseThrow()).hasToString("2003-03-03T09:15:00Z");
        assertThat(bringings.leftOut(ready))
                .isEqualTo(Map.of(LeftOut.EMPTY, 1, LeftOut.AUTOMATIC, 1, LeftOut.FILES, 1));
        assertThat(imports.posts(circle.group())).hasSize(before);
    }

    @Test
    void threadsFollowWhatLettersAnswerAndThenTheirSubjects() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        var posts = imports.posts(circle.group());
        var lamp = posts.stream()
                .filter(post -> post.title().equals("Sleeping with the lamp on"))
                .toList();
        assertThat(lamp).extracting(org.hearth.bringing.Import.Post::number).containsExactly(1, 2, 3);
        assertThat(posts.stream()
                        .filter(post -> post.title().equals("Question"))
                        .toList())
                .hasSize(2)
                .allMatch(post -> post.number() == 1);
        assertThat(posts.stream().filter(post -> post.title().equals("An older talk")))
                .hasSize(1);
    }

    @Test
    void itIsReadWithoutQuotesSignaturesScriptsAndFooters() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        assertThat(all())
                .contains(
                        "Blåbær", "From that night on", "2003-2004", "you are not alone", "By the grace of a neighbour")
                .doesNotContain("mailman", "<p>", "alert(", "tracker.example", "Best wishes", ">From");
    }

    @Test
    void nobodyIsNamed() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        var kari = imports.posts(circle.group()).stream()
                .filter(post -> post.body().contains("lamp on?"))
                .findFirst()
                .orElseThrow()
                .by();
        assertThat(all())
                .contains(
                        "Dear " + kari + ",",
                        kari + "'s lamp",
                        "My son [name] thinks",
                        "Call me at [number]",
                        "[address]")
                .doesNotContain("Kari", "Nordmann", "Hansen", "Ola", "900 00", "Storgata", "@example.org");
    }

    @Test
    void nothingPersonalIsInAnyTableAfterwards() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        nothingIsTold();
    }

    @Test
    void nothingPersonalIsReadableInAnyTableWhileItWaits() {
        imports.read(circle.group(), Kind.MBOX, NIGHTS);
        nothingIsTold();
    }

    private void nothingIsTold() {
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains("Nordmann"))
                .noneMatch(row -> row.text().contains("kari.nordmann"))
                .noneMatch(row -> row.text().contains("192.0.2."))
                .noneMatch(row -> row.text().contains("lillevik.example"))
                .noneMatch(row -> row.text().contains("900 00 123"))
                .noneMatch(row -> row.text().contains("liv.canary"));
    }

    @Test
    void broughtTwiceItIsThereOnce() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        var once = imports.posts(circle.group());
        var again = imports.read(circle.group(), Kind.MBOX, NIGHTS);
        assertThat(again.posts()).isZero();
        assertThat(bringings.leftOut(again)).containsEntry(LeftOut.KNOWN, 6);
        bringings.take(again);
        imports.settled(circle.group());
        assertThat(imports.posts(circle.group())).isEqualTo(once);
    }

    @Test
    void whatComesLaterGoesOnInTheSameThreadUnderTheSameName() {
        imports.take(circle.group(), Kind.MBOX, NIGHTS);
        imports.take(
                circle.group(),
                org.hearth.bringing.Import.letter(
                        "z9@x.example",
                        "Kari Nordmann <kari.nordmann@example.org>",
                        "Thu, 1 May 2003 10:00:00 +0200",
                        "Re: whatever",
                        "And then it was May.",
                        "References: <a1@lillevik.example> <c3@grace.example>"));
        var lamp = imports.posts(circle.group()).stream()
                .filter(post -> post.title().equals("Sleeping with the lamp on"))
                .toList();
        assertThat(lamp).hasSize(4);
        assertThat(lamp.getLast().body()).isEqualTo("And then it was May.");
        assertThat(lamp.getLast().number()).isEqualTo(4);
        assertThat(lamp.getLast().by()).isEqualTo(lamp.getFirst().by());
    }

    @Test
    void whatWasNotToBeHiddenStays() {
        var ready = imports.read(circle.group(), Kind.MBOX, NIGHTS);
        var ola = bringings.words(ready, 0, 100).stream()
                .filter(word -> word.word().equals("ola"))
                .findFirst()
                .orElseThrow();
        assertThat(ola.doubtful()).isTrue();
        assertThat(ola.places().getFirst()).contains("My son Ola thinks");
        bringings.decide(ready, java.util.List.of(ola.number()), java.util.List.of());
        bringings.take(ready);
        imports.settled(circle.group());
        assertThat(all()).contains("My son Ola thinks").doesNotContain("Kari");
    }

    @Test
    void wordsOfDangerAreListedAndNobodyIsCalled() {
        var done = imports.take(circle.group(), Kind.MBOX, NIGHTS);
        assertThat(bringings.red(done)).extracting(Bringings.Red::title).containsExactly("Question");
    }

    @Test
    void thrownAwayNothingIsLeft() {
        var ready = imports.read(circle.group(), Kind.MBOX, NIGHTS);
        bringings.stop(ready);
        assertThat(rows.dump().stream()
                        .filter(row -> row.table().startsWith("bringing_"))
                        .filter(row -> row.text().contains(ready.id().value().toString()))
                        .map(Rows.Row::table))
                .containsOnly("bringing_left_out");
    }

    @Test
    void takenOutAgainItCanComeAgain() {
        var before = imports.posts(circle.group());
        var done = imports.take(circle.group(), Kind.MBOX, NIGHTS);
        bringings.takeOut(done);
        imports.settled(circle.group());
        assertThat(imports.posts(circle.group())).isEqualTo(before);
        assertThat(imports.take(circle.group(), Kind.MBOX, NIGHTS).done()).isEqualTo(6);
    }
}
