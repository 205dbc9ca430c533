package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board tells what there is around, and never who told of it. */
@AttackerTest
class NearbyTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    private Circle circle;
    private Visitor member;
    private Visitor leader;
    private String board = "";

    @BeforeEach
    void aGroup() {
        circle = people.gather(Cast.LONG_NIGHTS);
        member = circle.visitor(Cast.MEI);
        leader = circle.visitor(Cast.TOVE);
        board = circle.path() + "/nearby";
    }

    @Test
    void whatAMemberSuggestsWaitsForThoseWhoLookAfterTheGroup() {
        var thanks = member.follow(member.post(board, walk(Map.of())));
        assertThat(thanks.body()).contains("read it first").doesNotContain("A slow walk");
        assertThat(circle.visitor(Cast.AMIR).get(board).body()).doesNotContain("A slow walk");
        var path = leader.get(board).one("main section li a").attr("href");
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.post(path, walk(Map.of())).status()).isEqualTo(404);
        leader.post(path, walk(Map.of("cost", "Nothing")));
        assertThat(circle.visitor(Cast.AMIR).get(board).body())
                .contains("A slow walk")
                .contains("Nothing");
        leader.post(path, walk(Map.of("verb", "hide")));
        assertThat(circle.visitor(Cast.AMIR).get(board).body()).doesNotContain("A slow walk");
        leader.post(path, Map.of("verb", "remove"));
        assertThat(leader.get(board).body()).doesNotContain("A slow walk");
    }

    @Test
    void whoSuggestedItIsKnownToNobody() {
        member.post(board, walk(Map.of("name", "A quiet corner by the river")));
        var path = leader.get(board).one("main section li a").attr("href");
        assertThat(leader.get(board).body() + leader.get(path).body()).doesNotContain("Paper boat");
        leader.post(path, walk(Map.of("name", "A quiet corner by the river")));
        assertThat(leader.get(board).body()
                        + circle.visitor(Cast.AMIR).get(board).body())
                .contains("A quiet corner by the river")
                .doesNotContain("Paper boat");
    }

    @Test
    void itIsInTheArchiveOfWhoSuggestedItAndInNobodyElses() {
        member.post(board, walk(Map.of("name", "A bench that nobody knows")));
        assertThat(archive(member)).contains("A bench that nobody knows");
        assertThat(archive(leader)).doesNotContain("A bench that nobody knows");
    }

    private static String archive(Visitor visitor) {
        return Zip.of(visitor.download("/you/archive/hearth-archive.zip")).part("book.html");
    }

    @Test
    void anAddressOpensOnlyByATapAndTellsNothing() {
        leader.post(board, walk(Map.of("link", "www.walks.example/sunday")));
        var link = member.get(board).one("main dd a");
        assertThat(link.attr("href")).isEqualTo("https://www.walks.example/sunday");
        assertThat(link.attr("rel")).contains("noreferrer").contains("noopener");
        assertThat(member.get(board).all("main img, main iframe, main script")).isEmpty();
        for (var wrong : java.util.List.of("javascript:alert(1)", "ftp://walks.example", "walks", "https://a b")) {
            var answer = leader.post(board, walk(Map.of("link", wrong)));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Slow, on Sundays");
        }
    }

    @Test
    void eachPlaceHasItsOwnPartAndAnotherGroupsPlaceIsNone() {
        rows.change(
                "insert into chapter (id, group_id, place) values (gen_random_uuid(), ?, 'no-03-oslo')",
                circle.group().value());
        var choice = member.get(board + "/new").page().select("select[name=chapter] option");
        assertThat(choice).hasSize(2);
        leader.post(board, walk(Map.of("chapter", choice.get(1).val())));
        assertThat(member.get(board).page().select("main section h2").eachText())
                .contains(choice.get(1).text());
        var other = people.gather(Cast.AFTER);
        other.visitor(Cast.TOVE)
                .post(
                        other.path() + "/nearby",
                        walk(Map.of("chapter", choice.get(1).val())));
        assertThat(other.visitor(Cast.TOVE)
                        .get(other.path() + "/nearby")
                        .page()
                        .select("main section h2")
                        .eachText())
                .doesNotContain(choice.get(1).text());
    }

    @Test
    void nobodyElseReadsIt() {
        leader.post(board, walk(Map.of()));
        assertThat(people.signedIn(people.account("outsider@example.org"))
                        .get(board)
                        .status())
                .isEqualTo(404);
        assertThat(people.nobody().get(board).status()).isEqualTo(302);
    }

    private static Map<String, String> walk(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("name", "A slow walk", "what", "Slow, on Sundays", "stepFree", "yes"));
        fields.putAll(other);
        return fields;
    }
}
