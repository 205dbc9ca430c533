package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.cast.Cast;
import org.hearth.live.presence.AttendanceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has the server and its database, or sits in another meeting, and wants what was said in an encrypted one. */
@AttackerTest
class RoomKeyTests {

    private static final String RECIPIENT = "age1" + "q".repeat(58);

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    AttendanceTable attendances;

    private Circle circle;
    private Visitor solveig;

    @BeforeEach
    void aCircle() {
        circle = people.gather(Cast.LONG_NIGHTS);
        solveig = circle.visitor(Cast.SOLVEIG);
    }

    private String begun() {
        var meeting = people.plan(circle.viewer(Cast.TOVE), people.clock.instant(), true);
        var path = circle.path() + "/meetings/" + meeting.id().text();
        circle.visitor(Cast.TOVE).post(path + "/prejoin", Map.of("presence", "text"));
        return path;
    }

    private void goIn(String path) {
        solveig.post(path + "/prejoin", Map.of("presence", "text"));
        circle.visitor(Cast.TOVE).post(path + "/door", Map.of());
    }

    private String attendance(String path) {
        return solveig.get(path + "/room").one("#keyring").attr("data-you");
    }

    @Test
    void wordsThatABrokenScriptSendsUnlockedStandNowhere() {
        var path = begun();
        goIn(path);
        var word = Canaries.word();
        assertThat(solveig.post(path + "/chat", Map.of("text", word)).status()).isEqualTo(422);
        assertThat(solveig.post(path + "/chat", Map.of("sealed", word)).status())
                .isEqualTo(422);
        assertThat(solveig.post(path + "/room/keys/recipient", Map.of("recipient", "AGE-SECRET-KEY-1" + word))
                        .status())
                .isEqualTo(422);
        assertThat(rows.dump()).noneMatch(row -> row.text().contains(word));
    }

    @Test
    void theDatabaseHasRecipientsAndEnvelopesAndNothingOfAKey() {
        var path = begun();
        goIn(path);
        solveig.post(path + "/room/keys/recipient", Map.of("recipient", RECIPIENT));
        solveig.post(path + "/chat", Map.of("sealed", "1.1.bm9uY2U.Y29udGVudA"));
        var kept = rows.dump().stream()
                .filter(row -> row.table().equals("room_key"))
                .map(Rows.Row::text)
                .filter(row -> row.contains(RECIPIENT))
                .toList();
        assertThat(kept).singleElement().asString().endsWith("," + RECIPIENT + ",,)");
        assertThat(rows.dump()).noneMatch(row -> row.text().contains("Y29udGVudA"));
    }

    @Test
    void somebodyInsideOneMeetingGetsNoKeyOfAnotherNorPutsOneThere() {
        var mine = begun();
        goIn(mine);
        solveig.post(mine + "/room/keys/recipient", Map.of("recipient", RECIPIENT));
        var other = begun();
        var keys = other + "/room/keys";
        assertThat(solveig.get(keys + "/envelope").status()).isEqualTo(404);
        assertThat(solveig.post(keys + "/recipient", Map.of("recipient", RECIPIENT))
                        .status())
                .isEqualTo(404);
        assertThat(solveig.post(keys + "/epochs/1", Map.of()).status()).isEqualTo(404);
        assertThat(solveig.post(keys + "/epochs/1/envelopes", Map.of()).status())
                .isEqualTo(404);
        assertThat(attendance(mine)).isNotEmpty();
    }
}
