package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.disclosure.Attendances;
import org.hearth.places.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is shown with a place that fewer than five share, and no change of what is shown tells of one of them. */
@AttackerTest
class CrowdTests {

    private static final int K = 5;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Attendances attendances;

    private Village village;

    @BeforeEach
    void aVillage() {
        village = new Village(people);
        for (var place : List.of(Village.BODO, Village.NARVIK)) {
            database.sql("insert into chapter (id, group_id, place) values (gen_random_uuid(), :group, :place)")
                    .param("group", village.circle.group().value())
                    .param("place", place)
                    .update();
        }
    }

    /** So many who live there, Amir among them. */
    private List<Village.Inhabitant> living(int number, String place) {
        var others = village.newcomers(number - 1);
        village.liveAll(others, place);
        village.live(village.amir, place);
        return others;
    }

    private String seen() {
        return village.beside(village.solveig, village.amir);
    }

    @Test
    void aPlaceOfFewerThanFiveNeverShows() {
        living(K - 1, Village.BODO);
        var preview = village.preview(village.amir, "place", "group");
        assertThat(preview.page().text()).contains("Not yet");
        assertThat(preview.all("form[action$=steps]")).isEmpty();
        var forced = village.amir
                .visitor()
                .post(village.me() + "/steps", java.util.Map.of("what", "place", "audience", "group"));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(seen()).isEmpty();
    }

    @Test
    void whereATownIsTooSmallTheRegionShows() {
        village.liveAll(village.newcomers(K - 1), Village.NARVIK);
        village.live(village.amir, Village.BODO);
        village.show(village.amir, "place", "group");
        assertThat(seen()).contains("Nordland").doesNotContain("Bodø");
    }

    @Test
    void whatWasAgreedToAsARegionNeverBecomesATownByItself() {
        village.liveAll(village.newcomers(K - 1), Village.NARVIK);
        village.live(village.amir, Village.BODO);
        village.show(village.amir, "place", "group");
        village.liveAll(village.newcomers(2 * K), Village.BODO);
        assertThat(seen()).contains("Nordland").doesNotContain("Bodø");
    }

    @Test
    void fromFiveOnTheTownShowsAndTheirNumberIsToldToItsOwnerAlone() {
        living(K, Village.BODO);
        assertThat(village.preview(village.amir, "place", "group").page().text())
                .contains("at least 5 people here fit")
                .contains("Before, it was 8");
        village.show(village.amir, "place", Village.to(village.solveig));
        assertThat(seen()).contains("lives in Bodø");
    }

    @Test
    void whoeverLeavesFromWhereverMovesWhatIsShownAlike() {
        var neighbours = living(K, Village.BODO);
        village.show(village.amir, "place", "group");
        assertThat(seen()).contains("Bodø");
        village.leave(neighbours.getFirst());
        var afterANeighbour = seen();

        village = new Village(people);
        living(K, Village.BODO);
        village.show(village.amir, "place", "group");
        village.leave(village.mei);
        assertThat(seen()).isEqualTo(afterANeighbour).doesNotContain("Bodø");
    }

    @Test
    void afterFiveDeparturesTheNumbersAreTrueAgain() {
        living(K, Village.BODO);
        var strangers = village.newcomers(K);
        village.show(village.amir, "place", "group");
        for (var leaver : strangers) {
            assertThat(seen().isEmpty() || strangers.indexOf(leaver) == 0).isTrue();
            village.leave(leaver);
        }
        assertThat(seen()).contains("Bodø");
        var neighbours = village.newcomers(K);
        village.liveAll(neighbours, Village.BODO);
        neighbours.subList(0, K - 1).forEach(village::leave);
        assertThat(seen()).contains("Bodø");
    }

    @Test
    void oneNewNeighbourChangesNothingThatAnybodyCanSee() {
        village.liveAll(village.newcomers(K - 1), Village.NARVIK);
        village.live(village.amir, Village.BODO);
        var before = village.preview(village.amir, "place", "group").essence();
        village.liveAll(village.newcomers(K - 1), Village.BODO);
        assertThat(village.preview(village.amir, "place", "group").page().text())
                .contains("lives in Nordland")
                .contains("at least 5 people");
        assertThat(before).contains("Nordland");
    }

    @Test
    void aFormerNeighbourWhoMovedCannotBeCountedTwice() {
        var neighbours = living(K, Village.BODO);
        village.show(village.amir, "place", "group");
        var mover = neighbours.getFirst();
        village.live(mover, Village.NARVIK);
        village.live(mover, Village.BODO);
        village.liveAll(village.newcomers(K - 1), Village.NARVIK);
        village.leave(mover);
        assertThat(seen()).doesNotContain("Bodø");
    }

    @Test
    void placeAndCafeTogetherAreOnlyShownWhereFiveFitBoth() {
        living(K, Village.BODO);
        village.newcomers(K).forEach(one -> village.goTo(one, Village.NARVIK));
        village.goTo(village.amir, Village.NARVIK);
        village.newcomers(K - 1).forEach(one -> village.goTo(one, Village.NARVIK));
        village.show(village.amir, "place", Village.to(village.solveig));
        assertThat(seen()).contains("Bodø");
        assertThat(village.preview(village.amir, "cafe", Village.to(village.solveig))
                        .page()
                        .text())
                .contains("Not yet");
        var everybody = village.preview(village.amir, "cafe", "group");
        assertThat(everybody.page().text()).contains("These will not see it").contains("Birch");
        village.show(village.amir, "cafe", "group");
        assertThat(seen()).contains("Bodø").doesNotContain("café");
        assertThat(village.beside(village.mei, village.amir)).contains("Narvik").doesNotContain("Bodø");
    }

    @Test
    void whoKnowsTheFaceIsTakenToKnowTheCafe() {
        living(K, Village.BODO);
        attendances.attended(village.amir.viewer(), new PlaceId(Village.NARVIK));
        village.liveAll(village.newcomers(K - 1), Village.BODO);
        village.face(village.amir, "Anwar");
        village.show(village.amir, "face", Village.to(village.solveig));
        assertThat(village.preview(village.amir, "place", Village.to(village.solveig))
                        .page()
                        .text())
                .contains("Not yet");
        assertThat(village.preview(village.amir, "place", Village.to(village.mei))
                        .page()
                        .text())
                .contains("lives in Bodø");
    }

    @Test
    void aDumpReadsNoPlaceOfAnybody() {
        living(K, Village.BODO);
        village.goTo(village.amir, Village.NARVIK);
        var group = village.circle.group().value().toString();
        var kept = database.sql("select s::text from statement s where group_id = cast(:group as uuid)")
                .param("group", group)
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(kept).hasSize(K).noneMatch(row -> row.contains("bodo") || row.contains("narvik"));
    }
}
