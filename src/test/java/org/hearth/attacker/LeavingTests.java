package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hearth.cast.Cast;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Founding;
import org.hearth.groups.Role;
import org.hearth.identity.Forgetting;
import org.hearth.identity.Personas;
import org.hearth.web.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Leaving a group, with each choice: what others still learn of the one who left. */
@AttackerTest
class LeavingTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Personas personas;

    @Autowired
    Founding founding;

    @Autowired
    Forgetting forgetting;

    private Circle circle;
    private Visitor mei;
    private ThreadId thread;
    private String persona;

    @BeforeEach
    void meiHasWritten() {
        circle = people.gather(Cast.LONG_NIGHTS);
        mei = circle.visitor(Cast.MEI);
        persona = circle.viewer(Cast.MEI).persona().text();
        thread = circle.thread(Cast.MEI, "Mei asks", "Mei begins");
        people.forum.keepPost(circle.viewer(Cast.AMIR), thread, "Amir answers", people.clock.instant());
        people.forum.keepPost(circle.viewer(Cast.MEI), thread, "Mei thanks", people.clock.instant());
    }

    @Test
    void whoLeavesForNowStaysKnownAndComesBackAsTheSame() {
        leave("");
        assertThat(mei.get(circle.path()).status()).isEqualTo(404);
        assertThat(threadPage()).contains("Paper boat", "Mei begins");
        comeBack("Paper boat");
        assertThat(mei.get(circle.threadPath(thread)).all("#posts .post.own")).hasSize(2);
    }

    @Test
    void wordsOfAFormerMemberLeadToNobody() {
        leave("FORMER_MEMBER");
        assertThat(mei.get(circle.path()).status()).isEqualTo(404);
        assertThat(threadPage())
                .contains("Mei begins", "Mei thanks", "Mei asks", "A former member")
                .doesNotContain("Paper boat", persona);
        assertThat(circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).all("#posts .post .picture"))
                .hasSize(1);
        assertThat(circle.visitor(Cast.TOVE).get(circle.path() + "/threads").body())
                .doesNotContain("Paper boat");
        var uuid = circle.viewer(Cast.MEI).persona().value().toString();
        assertThat(rows.dump())
                .noneMatch(row ->
                        !row.table().equals("event_publication") && row.text().contains(uuid));
    }

    @Test
    void wordsThatGoLeaveAPlaceHolderSoThatTheRestCanBeRead() {
        var alone = circle.thread(Cast.MEI, "Nobody answered", "Mei alone");
        leave("GONE");
        assertThat(threadPage())
                .contains("Amir answers", "Taken back", "Without a title")
                .doesNotContain("Mei begins", "Mei thanks", "Mei asks", "Paper boat", persona);
        assertThat(circle.visitor(Cast.TOVE).get(circle.threadPath(alone)).status())
                .isEqualTo(404);
        assertThat(rows.dump())
                .noneMatch(
                        row -> row.text().contains("Mei thanks") || row.text().contains("Nobody answered"));
    }

    @Test
    void nothingLinksWhoComesBackToWhatTheyLeftBehind() {
        leave("FORMER_MEMBER");
        comeBack("Paper boat");
        var now = personas.of(people.account(Cast.MEI), circle.group().value()).orElseThrow();
        assertThat(now.text()).isNotEqualTo(persona);
        assertThat(mei.get(circle.threadPath(thread)).all("#posts .post.own")).isEmpty();
        assertThat(threadPage()).contains("A former member").doesNotContain("Paper boat");
    }

    @Test
    void openPagesSeeTheNameGoAtOnce() {
        var heard = new ConcurrentLinkedQueue<String>();
        var reader = circle.visitor(Cast.SOLVEIG);
        var address = reader.get(circle.threadPath(thread)).one("#stream").attr("hx-sse:connect");
        var listening = Thread.ofVirtual().start(() -> {
            try (var lines = reader.listen(address).body()) {
                lines.forEach(heard::add);
            }
        });
        await().atMost(SOON).until(() -> !heard.isEmpty());
        leave("GONE");
        await().atMost(SOON)
                .until(() -> heard.stream()
                                .filter(line -> line.contains("Taken back"))
                                .count()
                        >= 2);
        assertThat(heard).noneMatch(line -> line.contains("Paper boat") || line.contains(persona));
        listening.interrupt();
    }

    @Test
    void whoWasRemovedStillDecidesOverTheirWordsAndNobodyElseDoes() {
        circle.visitor(Cast.TOVE).post(circle.path() + "/members/" + persona + "/removal", Map.of("posts", "GONE"));
        assertThat(threadPage()).contains("Mei begins", "Paper boat");
        var own = "/you/left-groups/" + circle.group().text();
        assertThat(circle.visitor(Cast.TOVE).get(own).status()).isEqualTo(404);
        assertThat(circle.visitor(Cast.AMIR).post(own, Map.of("posts", "GONE")).status())
                .isEqualTo(404);
        assertThat(mei.get("/you/left-groups").body()).contains("Long nights", own);
        mei.fill(mei.get(own), "posts", Map.of("posts", "GONE"));
        assertThat(threadPage()).contains("Taken back").doesNotContain("Mei begins", "Paper boat");
        assertThat(mei.get(own).status()).isEqualTo(404);
    }

    @Test
    void aGroupIsNeverLeftWithoutAnybodyInCharge() {
        var tove = circle.visitor(Cast.TOVE);
        var path =
                circle.path() + "/members/" + circle.viewer(Cast.TOVE).persona().text() + "/removal";
        assertThat(tove.post(path, Map.of("posts", "GONE")).body()).contains("only facilitator of Long nights");
        var page = tove.get("/you/forgetting");
        assertThat(page.body()).contains("only facilitator of Long nights");
        assertThat(page.all("main form")).isEmpty();
        assertThat(tove.post("/you/forgetting", Map.of()).status()).isEqualTo(422);
        assertThat(tove.get(circle.path()).status()).isEqualTo(200);
    }

    @Test
    void theArchiveOfOneGroupSaysNothingOfTheOthersNorOfOtherPeople() {
        people.gather(Cast.AFTER);
        var amir = circle.visitor(Cast.AMIR);
        var link = amir.get("/you/archive").all("main li a[href*=group]").stream()
                .filter(it -> it.attr("href").contains(circle.group().text()))
                .findAny()
                .orElseThrow();
        var zip = Zip.of(amir.download(link.attr("href")));
        for (var part : List.of("book.html", "data.json")) {
            assertThat(zip.part(part))
                    .contains("Blue heron", "Amir answers", "Mei asks")
                    .doesNotContain("Steinrøys", "Etterpå", Cast.AMIR.address(), "Mei begins", "Paper boat");
        }
        assertThat(new String(
                        amir.download("/you/archive/hearth-archive.zip?group=" + persona),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Mei");
    }

    @Test
    void aClosedGroupLeavesNothingOfItsPeople() {
        forgetting.circle(circle.group().value());
        var all = circle.viewers().values().stream()
                .map(it -> it.persona().value().toString())
                .toList();
        assertThat(rows.dump())
                .noneMatch(row ->
                        !row.table().equals("event_publication") && all.stream().anyMatch(row.text()::contains))
                .noneMatch(row -> row.text().contains("Mei begins"));
        assertThat(personas.byId(Set.of(circle.viewer(Cast.MEI).persona()))).isEmpty();
        assertThat(mei.get(circle.path()).status()).isEqualTo(404);
    }

    private void leave(String choice) {
        var page = mei.get(circle.path() + "/members/" + persona + "/removal");
        assertThat(mei.fill(page, "posts", Map.of("posts", choice)).location()).hasValue("/groups");
    }

    private void comeBack(String pseudonym) {
        founding.admit(people.account(Cast.MEI), circle.group(), Role.MEMBER, pseudonym, new Picture(3));
    }

    private String threadPage() {
        return circle.visitor(Cast.TOVE).get(circle.threadPath(thread)).body();
    }
}
