package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.hearth.cast.Cast;
import org.hearth.live.presence.AttendanceTable;
import org.hearth.live.presence.Leases;
import org.hearth.meetings.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another member, or somebody who looks over a shoulder, wants to know whether a code word was used, or which it is. */
@AttackerTest
class CodeWordTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String PAGE = "text/html";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    AttendanceTable attendances;

    @Autowired
    Leases leases;

    private Circle circle;
    private MeetingId meeting;
    private String path;
    private Visitor tove;
    private Visitor solveig;
    private Visitor amir;
    private Visitor mei;

    @BeforeEach
    void fourInside() {
        circle = people.gather(Cast.LONG_NIGHTS);
        meeting = circle.meeting();
        path = circle.path() + "/meetings/" + meeting.text();
        tove = comes(Cast.TOVE);
        solveig = comes(Cast.SOLVEIG);
        amir = comes(Cast.AMIR);
        mei = comes(Cast.MEI);
        tove.post(path + "/door", Map.of());
    }

    private Visitor comes(Cast.Player player) {
        var visitor = circle.visitor(player);
        visitor.post(path + "/prejoin", Map.of("presence", "audio"));
        return visitor;
    }

    private String attendance(Cast.Player player) {
        return attendances
                .find(meeting, circle.viewer(player).persona())
                .orElseThrow()
                .id()
                .text();
    }

    private List<String> listen(Visitor visitor) {
        HttpResponse<Stream<String>> response =
                visitor.listen(visitor.get(path + "/room").one("#stream").attr("hx-sse:connect"));
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new CopyOnWriteArrayList<String>();
        Thread.startVirtualThread(() -> response.body().forEach(lines::add));
        await().atMost(SOON).until(() -> lines.contains(":"));
        return lines;
    }

    private void fallSilent(Cast.Player player) {
        rows.database
                .sql("update attendance set lease_until = now() - interval '30 days' where id = cast(:id as uuid)")
                .param("id", uuid(attendance(player)))
                .update();
    }

    private static String uuid(String text) {
        return org.hearth.kernel.Id.parse(text).toString();
    }

    @Test
    void anotherMembersPageIsTheSameBeforeAndAfter() {
        var before = mei.get(path + "/room").essence();
        solveig.post(path + "/code-word", Map.of());
        assertThat(mei.get(path + "/room").essence()).isEqualTo(before);
        assertThat(tove.get(path + "/room").body()).contains("is not alone just now");
    }

    @Test
    void anotherMembersOpenPageHearsNothing() {
        var leading = listen(tove);
        var other = listen(mei);
        solveig.post(path + "/code-word", Map.of());
        await().atMost(SOON).until(() -> leading.stream().anyMatch(line -> line.contains("is not alone just now")));
        tove.post(path + "/chat", Map.of("text", "a line that all hear"));
        await().atMost(SOON).until(() -> other.stream().anyMatch(line -> line.contains("a line that all hear")));
        assertThat(other).noneMatch(line -> line.contains("tile-") || line.contains("not alone"));
    }

    @Test
    void inTheEndALineRestsAsAnyOtherDoes() {
        solveig.post(path + "/code-word", Map.of());
        for (var player : List.of(Cast.SOLVEIG, Cast.AMIR)) {
            fallSilent(player);
        }
        leases.sweep();
        var page = mei.get(path + "/room");
        assertThat(tile(page, Cast.SOLVEIG)).isEqualTo(tile(page, Cast.AMIR));
    }

    /** Without what each person has of their own. */
    private String tile(Answer page, Cast.Player player) {
        var id = attendance(player);
        var tile = page.one("#tile-" + id).clone();
        tile.select(".name [dir=auto]").forEach(name -> name.text("somebody").removeAttr("title"));
        tile.select("svg.picture").remove();
        return tile.outerHtml().replace(id, "id");
    }

    @Test
    void itChangesNoSignOfLife() {
        var before = lease(Cast.SOLVEIG);
        solveig.post(path + "/code-word", Map.of());
        assertThat(lease(Cast.SOLVEIG)).isEqualTo(before);
    }

    private String lease(Cast.Player player) {
        return rows.database
                .sql("select lease_until::text || state || seat from attendance where id = cast(:id as uuid)")
                .param("id", uuid(attendance(player)))
                .query(String.class)
                .single();
    }

    @Test
    void theWordSaidInTheChatStandsNowhere() {
        var word = Canaries.word();
        chooses(solveig, word);
        var other = listen(mei);
        solveig.post(path + "/chat", Map.of("text", word));
        tove.post(path + "/chat", Map.of("text", "a line that all hear"));
        await().atMost(SOON).until(() -> other.stream().anyMatch(line -> line.contains("a line that all hear")));
        assertThat(other).noneMatch(line -> line.contains(word));
        assertThat(tove.get(path + "/room").body()).doesNotContain(word);
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(word));
    }

    private static void chooses(Visitor visitor, String word) {
        var kept = visitor.post(
                "/you/code-word/choice", Map.of("key", "f8", "gesture", "corner", "word", word, "scene", "shopping"));
        assertThat(kept.location()).hasValue("/you/code-word");
    }

    @Test
    void whoLooksOverAShoulderReadsTheWordOnNoPage() {
        var word = Canaries.word();
        chooses(solveig, word);
        for (var page :
                List.of("/you", "/you/code-word", "/you/code-word/choice", "/you/code-word/try", path + "/room")) {
            assertThat(solveig.get(page).body()).as(page).doesNotContain(word);
        }
        assertThat(solveig.get("/you/code-word/page").body()).doesNotContain(word);
        assertThat(solveig.get("/you/code-word/shown").body()).contains(word);
        assertThat(amir.get("/you/code-word/shown").body()).doesNotContain(word);
    }

    @Test
    void goingBackOrAnywhereShowsTheHarmlessPageAndLetsNothingOfHearthBeSeen() {
        chooses(solveig, Canaries.word());
        solveig.post(path + "/code-word", Map.of());
        for (var page : List.of("/room", "/prejoin", "/thanks", "")) {
            var shown = solveig.get(path + page, "Accept", PAGE, "Sec-Fetch-Dest", "document");
            assertThat(shown.body()).as(page).contains("Saved on this device").doesNotContain("Hearth");
        }
        for (var page : List.of("/today", "/you", circle.path() + "/threads")) {
            assertThat(solveig.get(page, "Accept", PAGE).body()).as(page).contains("Saved on this device");
        }
        solveig.post("/you/code-word/back", Map.of());
        assertThat(solveig.get("/today", "Accept", PAGE).body()).contains("Hearth");
    }

    @Test
    void somebodyElsesSearchLeadsNowhereNew() {
        var answer = amir.post("/you/code-word/search", Map.of("q", "back home"));
        assertThat(answer.location()).hasValue("/you/code-word/try");
    }
}
