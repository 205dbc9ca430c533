package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leaves takes along their number and what they did not send, and decides over what was. */
@AttackerTest
class ContactLeavingTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    /** Others share the database. */
    private final String words = "Mei wrote " + UUID.randomUUID();

    private final String waiting = "Mei keeps " + UUID.randomUUID();
    private Circle circle;
    private Visitor mei;
    private Visitor tove;
    private String newsletter;
    private String issue;

    @BeforeEach
    void meiHasAPieceSentAndOneWaiting() {
        circle = people.gather(Cast.LONG_NIGHTS);
        mei = circle.visitor(Cast.MEI);
        tove = circle.visitor(Cast.TOVE);
        newsletter = circle.path() + "/newsletter";
        mei.post(newsletter + "/pieces", Map.of("title", "Mei was sent", "body", words));
        var move =
                tove.get(newsletter + "/next").one("form:has(button[value=in])").attr("action");
        tove.post(move, Map.of("move", "in"));
        tove.post(newsletter + "/next/title", Map.of("title", "Autumn"));
        issue = tove.fill(tove.get(newsletter + "/next/look"), "version", Map.of())
                .location()
                .orElseThrow();
        mei.post(newsletter + "/pieces", Map.of("title", "Mei waits", "body", waiting));
        mei.post(newsletter + "/choice", Map.of("choice", "whole"));
        mei.post(circle.path() + "/chain/place", Map.of("called", "Lykke", "number", "90 55 55 55", "agreed", "yes"));
    }

    private void leave(String posts) {
        var removal =
                circle.path() + "/members/" + circle.viewer(Cast.MEI).persona().text() + "/removal";
        mei.post(removal, Map.of("posts", posts));
    }

    @Test
    void wordsOfAFormerMemberStayUnderNoName() {
        leave("FORMER_MEMBER");
        assertThat(tove.get(issue).body()).contains(words, "A former member").doesNotContain("Paper boat");
        assertThat(tove.get(newsletter + "/next").body()).doesNotContain("Mei waits");
        var uuid = circle.viewer(Cast.MEI).persona().value().toString();
        assertThat(rows.dump())
                .noneMatch(row ->
                        !row.table().equals("event_publication") && row.text().contains(uuid));
    }

    @Test
    void wordsThatGoAreGoneFromEveryRow() {
        leave("GONE");
        assertThat(tove.get(issue).body())
                .contains("taken back by whoever wrote it")
                .doesNotContain(words, "Mei was sent");
        assertThat(rows.dump())
                .noneMatch(row -> row.text().contains(words) || row.text().contains(waiting));
    }

    @Test
    void whoLeavesForNowTakesTheNumberAndWhatWaits() {
        leave("");
        assertThat(tove.get(issue).body()).contains(words, "Paper boat");
        assertThat(tove.get(newsletter + "/next").body()).doesNotContain("Mei waits");
        assertThat(rows.dump())
                .noneMatch(row -> row.table().equals("chain_place")
                        && row.text()
                                .contains(circle.viewer(Cast.MEI)
                                        .persona()
                                        .value()
                                        .toString()));
    }
}
