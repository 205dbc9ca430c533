package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A thread for one chapter is there for those who chose it, from when they do until they choose another. */
@AttackerTest
class ChapterThreadTests {

    private static final String WORDS = "The bridge is closed tonight";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    private Circle circle;
    private UUID here = UUID.randomUUID();
    private UUID elsewhere = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void aThreadOfOneChapter() {
        circle = people.gather(Cast.LONG_NIGHTS);
        here = chapter("no-03-oslo");
        elsewhere = chapter("no-11-stavanger");
        choose(Cast.MEI, here);
        choose(Cast.AMIR, here);
        choose(Cast.SOLVEIG, elsewhere);
        var begun = circle.visitor(Cast.MEI)
                .post(circle.path() + "/threads", Map.of("title", title(), "body", WORDS, "audience", "chapter"));
        assertThat(begun.status()).isEqualTo(302);
        path = begun.location().orElseThrow();
    }

    @Test
    void thoseOfTheChapterReadAndAnswer() {
        var neighbour = circle.visitor(Cast.AMIR);
        assertThat(neighbour.get(path).body()).contains(WORDS);
        assertThat(neighbour.get(circle.path() + "/threads").body()).contains(title());
        assertThat(neighbour.post(path + "/posts", Map.of("body", "Thank you")).status())
                .isEqualTo(302);
    }

    @Test
    void forThoseOfAnotherChapterAndOfNoneItDoesNotExist() {
        for (var player : java.util.List.of(Cast.SOLVEIG, Cast.TOVE)) {
            var outside = circle.visitor(player);
            assertThat(outside.get(path).status()).as(player.name()).isEqualTo(404);
            assertThat(outside.get(circle.path() + "/threads").body()).doesNotContain(title());
            assertThat(outside.get("/today").body()).doesNotContain(title());
            assertThat(outside.post(path + "/posts", Map.of("body", "I am here"))
                            .status())
                    .isEqualTo(404);
            var found = outside.post(circle.path() + "/find", Map.of("words", "bridge"));
            assertThat(outside.follow(found).body()).doesNotContain(WORDS);
            assertThat(outside.get("/stream?topic=thread:" + path.replaceFirst(".*/", ""))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(circle.visitor(Cast.AMIR).get(path).body()).doesNotContain("I am here");
    }

    @Test
    void whoChoosesAnotherChapterReadsItNoMore() {
        var moving = circle.visitor(Cast.AMIR);
        assertThat(moving.get(path).status()).isEqualTo(200);
        choose(Cast.AMIR, elsewhere);
        assertThat(moving.get(path).status()).isEqualTo(404);
        choose(Cast.SOLVEIG, here);
        assertThat(circle.visitor(Cast.SOLVEIG).get(path).body()).contains(WORDS);
    }

    @Test
    void withoutAChapterNobodyBeginsOne() {
        var none = circle.visitor(Cast.TOVE)
                .post(circle.path() + "/threads", Map.of("title", "Mine", "body", "For nobody", "audience", "chapter"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("For nobody");
    }

    @Test
    void aChapterThatIsGoneOpensItsThreadsToNobody() {
        rows.change(
                "update membership set chapter_id = null where group_id = ?",
                circle.group().value());
        rows.change("delete from chapter where id = ?", here);
        for (var player : java.util.List.of(Cast.MEI, Cast.AMIR, Cast.SOLVEIG, Cast.TOVE)) {
            assertThat(circle.visitor(player).get(path).status())
                    .as(player.name())
                    .isEqualTo(404);
        }
    }

    /** Of this test alone: the cast's people are in the groups of other tests too. */
    private String title() {
        return "Tonight " + here;
    }

    private UUID chapter(String place) {
        var id = UUID.randomUUID();
        rows.change(
                "insert into chapter (id, group_id, place) values (?, ?, ?)",
                id,
                circle.group().value(),
                place);
        return id;
    }

    private void choose(Cast.Player player, UUID chapter) {
        rows.change(
                "update membership set chapter_id = ? where persona_id = ?",
                chapter,
                circle.viewer(player).persona().value());
    }
}
