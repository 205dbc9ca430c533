package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.disclosure.circle.CircleId;
import org.hearth.disclosure.step.StepId;
import org.hearth.identity.Personas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one tells another stays between them. */
@AttackerTest
class DisclosureTests {

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    Personas personas;

    private Village village;

    @BeforeEach
    void aVillage() {
        village = new Village(people);
        village.face(village.amir, "Anwar");
    }

    @Test
    void whatOneTellsAnotherChangesNoByteForAThird() {
        village.liveAll(village.newcomers(5), Village.BODO);
        village.live(village.amir, Village.BODO);
        var before = village.everything(village.mei);
        var facilitators = village.everything(village.tove);
        village.show(village.amir, "face", Village.to(village.solveig));
        village.show(village.amir, "place", Village.to(village.solveig));
        assertThat(village.everything(village.mei)).isEqualTo(before);
        assertThat(village.everything(village.tove)).isEqualTo(facilitators);
        assertThat(village.beside(village.solveig, village.amir))
                .contains("Anwar")
                .contains("Bodø");
    }

    @Test
    void theOneWhoWasToldSeesItBesideEachPostOfThatPersonAndNoOther() {
        village.show(village.amir, "face", Village.to(village.solveig));
        var page = village.solveig.visitor().get(village.threadPath());
        assertThat(page.all(".post").get(0).select(".told").text()).contains("Anwar");
        assertThat(page.all(".post").get(1).select(".told")).isEmpty();
        assertThat(village.amir.visitor().get(village.path()).all(".told")).isEmpty();
    }

    @Test
    void theOrderOfPeopleAndPostsDoesNotFollowFromWhatIsShown() {
        var before = order();
        village.show(village.amir, "face", Village.to(village.solveig));
        assertThat(order()).isEqualTo(before);
    }

    private List<String> order() {
        var visitor = village.solveig.visitor();
        return visitor.get(village.path()).all(".people > li .person > span[dir]").stream()
                .map(element -> element.text())
                .filter(text -> !text.contains("Anwar"))
                .toList();
    }

    @Test
    void oneOfACircleCannotTellWhoElseIsInItNorThatThereIsOne() {
        var ring = village.ring(village.amir, "Those I trust", List.of(village.solveig));
        village.show(village.amir, "face", ring);
        var alone = village.everything(village.solveig);
        var path = village.me() + "/circles/" + ring.substring("circle.".length());
        var third = village.everything(village.mei);
        village.setRing(village.amir, path, "Those I trust", List.of(village.solveig, village.tove));
        assertThat(village.everything(village.solveig)).isEqualTo(alone);
        assertThat(village.everything(village.mei)).isEqualTo(third);
        assertThat(village.beside(village.tove, village.amir)).contains("Anwar");
        village.takeBackAll(village.amir);
        village.show(village.amir, "face", Village.to(village.solveig));
        assertThat(village.everything(village.solveig)).isEqualTo(alone);
    }

    @Test
    void aPushTellsNobodyButTheOneWhoWasTold() {
        try (var third = village.listen(village.mei);
                var told = village.listen(village.solveig)) {
            village.reply(village.amir, "Before anything");
            var plain = third.push("Before anything");
            assertThat(told.push("Before anything")).isEqualTo(plain);
            village.show(village.amir, "face", Village.to(village.solveig));
            village.reply(village.amir, "Afterwards");
            assertThat(told.push("Afterwards")).contains("Anwar");
            assertThat(third.push("Afterwards")).isEqualTo(plain);
            village.takeBackAll(village.amir);
            village.reply(village.amir, "Taken back");
            assertThat(told.push("Taken back")).isEqualTo(plain);
            assertThat(String.join("\n", third.lines())).doesNotContain("Anwar");
        }
    }

    @Test
    void whereSomebodyLivesStandsInNoAddress() {
        var amir = village.amir.visitor();
        var page = amir.get(village.me() + "/place");
        assertThat(
                        page.all(
                                "main form:not([method=post]) input[type=search], main form:not([method=post]) input[type=text]"))
                .isEmpty();
        assertThat(amir.get(village.me() + "/place?town=Bod").body()).doesNotContain(Village.BODO);
        var found = amir.fill(page, "town", Map.of("town", "Bod"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains(Village.BODO);
        assertThat(amir.fill(page, "town", Map.of("town", "Nowhereatall")).status())
                .isEqualTo(422);
    }

    @Test
    void whatIsTakenBackIsGoneAtTheNextFetch() {
        var before = village.everything(village.solveig);
        village.show(village.amir, "face", Village.to(village.solveig));
        assertThat(village.beside(village.solveig, village.amir)).contains("Anwar");
        village.takeBackAll(village.amir);
        assertThat(village.everything(village.solveig)).isEqualTo(before);
    }

    @Test
    void aFaceThatIsRemovedTakesWhatWasToldOfItAlong() {
        village.show(village.amir, "face", "group");
        village.amir.visitor().post(village.me() + "/face/removal", Map.of());
        assertThat(village.beside(village.solveig, village.amir)).isEmpty();
        village.face(village.amir, "Karim");
        assertThat(village.beside(village.solveig, village.amir)).isEmpty();
    }

    @Test
    void whoLeavesShowsNothingAndSeesNothingWhenTheyComeBack() {
        village.show(village.amir, "face", Village.to(village.solveig));
        village.leave(village.solveig);
        people.founding.admit(
                village.solveig.account(),
                village.group,
                org.hearth.groups.Role.MEMBER,
                "Birch",
                new org.hearth.web.Picture(1));
        assertThat(village.beside(village.solveig, village.amir)).isEmpty();
        assertThat(village.amir.visitor().get(village.me()).all(".rungs form")).isEmpty();
    }

    @Test
    void anothersStepsAndCirclesDoNotExistForAnybodyElse() {
        var ring = village.ring(village.amir, "Those I trust", List.of(village.mei))
                .substring("circle.".length());
        village.show(village.amir, "face", Village.to(village.solveig));
        var step = village.amir.visitor().get(village.me()).one(".rungs form").attr("action");
        for (var other : List.of(village.solveig, village.mei, village.tove)) {
            var visitor = other.visitor();
            var circles = village.me() + "/circles/";
            assertSame(visitor.get(circles + ring), visitor.get(circles + nothing()));
            for (var below : List.of("", "/removal")) {
                var fields = Map.of("called", "Mine now", "agreed", "yes");
                assertSame(
                        visitor.post(circles + ring + below, fields),
                        visitor.post(circles + nothing() + below, fields));
            }
            assertSame(
                    visitor.post(step, Map.of()),
                    visitor.post(village.me() + "/steps/" + StepId.random().text() + "/removal", Map.of()));
            var look = village.me() + "/steps/preview?what=face&audience=circle.";
            assertSame(visitor.get(look + ring), visitor.get(look + nothing()));
        }
        assertThat(village.beside(village.solveig, village.amir)).contains("Anwar");
    }

    private static String nothing() {
        return CircleId.random().text();
    }

    private static void assertSame(Answer real, Answer invented) {
        assertThat(real.status()).isEqualTo(404);
        assertThat(real.essence()).isEqualTo(invented.essence());
    }

    @Test
    void aFaceAndAPseudonymShareNoTokenInAnyRow() {
        village.show(village.amir, "face", Village.to(village.solveig));
        var persona = village.amir.viewer().persona();
        var face =
                personas.faceOf(village.amir.account(), village.group.value()).orElseThrow();
        assertThat(face).isNotEqualTo(persona);
        assertThat(rows.dump())
                .filteredOn(row -> row.text().contains(face.value().toString())
                        || row.text().contains(face.text()))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.text())
                        .doesNotContain(persona.value().toString())
                        .doesNotContain("Blue heron"));
        var pages = String.join("\n", village.everything(village.solveig).values());
        assertThat(pages).contains("Anwar").doesNotContain(face.text());
    }

    @Test
    void noStepIsTakenByOpeningAPage() {
        var before = rows.versions();
        village.preview(village.amir, "face", Village.to(village.solveig));
        village.amir.visitor().get(village.me() + "/steps/audience?what=face");
        assertThat(rows.versions()).isEqualTo(before);
    }

    @Test
    void aStepCannotBeTakenTowardsSomebodyWhoIsNotHere() {
        var elsewhere = new Village(people);
        assertThat(village.preview(village.amir, "face", Village.to(elsewhere.mei))
                        .status())
                .isEqualTo(404);
        var fields = Map.of("what", "face", "audience", Village.to(elsewhere.mei));
        assertThat(village.amir.visitor().post(village.me() + "/steps", fields).status())
                .isEqualTo(404);
    }
}
