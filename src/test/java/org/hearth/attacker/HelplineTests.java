package org.hearth.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.hearth.cast.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wrong number costs a life: who may change one, that it is noted, and that everybody reads the same list. */
@AttackerTest
class HelplineTests {

    private static final String LIST = "/coordination/helplines";
    private static final String SAMARITANS = LIST + "/ie.talk";

    @Autowired
    People people;

    @Autowired
    Rows rows;

    @Autowired
    MovableClock clock;

    private Visitor coordinator;

    @BeforeEach
    void aCoordinator() {
        coordinator = people.coordinator();
    }

    @AfterEach
    void asHearthHasIt() {
        clock.putBack();
        rows.change("delete from helpline");
        people.coordinator().post(SAMARITANS, Map.of("verb", "restore"));
    }

    @Test
    void nobodyButACoordinatorReachesTheList() {
        var member = people.signedIn(Cast.MEI);
        for (var path : java.util.List.of(LIST, LIST + "/new", SAMARITANS)) {
            assertThat(member.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(member.post(LIST, line(Map.of())).status()).isEqualTo(404);
        assertThat(member.post(SAMARITANS, line(Map.of())).status()).isEqualTo(404);
        assertThat(help("IE")).contains("116 123").doesNotContain("Evening line");
        assertThat(people.nobody().get(LIST).status()).isEqualTo(302);
    }

    @Test
    void aFormerCoordinatorChangesNothing() {
        assertThat(people.formerCoordinator().post(SAMARITANS, line(Map.of())).status())
                .isEqualTo(404);
        assertThat(help("IE")).contains("116 123");
    }

    @Test
    void whatIsChangedIsReadByEverybodyAndNoted() {
        assertThat(coordinator.post(SAMARITANS, line(Map.of())).status()).isEqualTo(302);
        assertThat(help("IE"))
                .contains("Evening line")
                .contains("tel:01555010")
                .contains("From evening.example, checked")
                .doesNotContain("tel:116123");
        assertThat(coordinator.get("/coordination/audit").body())
                .contains("changed a helpline")
                .contains("116 123")
                .contains("01 555 010");
    }

    @Test
    void whoWritesThatTheyAreInDangerReadsTheSameList() {
        coordinator.post(LIST + "/no.talk", line(Map.of("country", "NO")));
        assertThat(people.signedIn(Cast.MEI).get("/danger/help").body())
                .contains("Evening line")
                .doesNotContain("Mental Helse");
    }

    @Test
    void aNumberThatNoTelephoneDialsIsRefusedAndNothingIsLost() {
        for (var wrong : java.util.List.of("call us", "1", "1234567890123456", "116 123 ext. 4", "javascript:1")) {
            var answer = coordinator.post(SAMARITANS, line(Map.of("number", wrong, "whom", "Those who lie awake")));
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body())
                    .contains("A telephone could not dial this")
                    .contains("Those who lie awake");
            assertThat(answer.one("#number").attr("value")).isEqualTo(wrong);
        }
        assertThat(help("IE")).contains("tel:116123");
    }

    @Test
    void aLineCanBeAddedForAnotherCountryHiddenAndTakenAway() {
        coordinator.post(LIST, line(Map.of("country", "PL", "kind", "emergency")));
        assertThat(help("PL")).contains("Evening line");
        var path = coordinator.get(LIST).page().select("a[href*=own]").attr("href");
        assertThat(coordinator.post(path, Map.of("verb", "hide")).status()).isEqualTo(422);
        coordinator.post(LIST, line(Map.of("country", "PL", "kind", "emergency", "name", "Second line")));
        assertThat(coordinator.post(path, Map.of("verb", "hide")).status()).isEqualTo(302);
        assertThat(help("PL")).doesNotContain("Evening line").contains("Second line");
    }

    @Test
    void theOnlyEmergencyNumberOfACountryStays() {
        var refused = coordinator.post(LIST + "/ie.emergency", Map.of("verb", "hide"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Somebody in danger would find nobody to call");
        assertThat(coordinator.post(LIST + "/ie.emergency", line(Map.of())).status())
                .isEqualTo(422);
        assertThat(help("IE")).contains("tel:112");
    }

    @Test
    void aLineThatNobodyCheckedForAYearIsMarkedForTheCoordinator() {
        coordinator.post(SAMARITANS, Map.of("verb", "check"));
        assertThat(row("ie.talk")).doesNotContain("Please check it");
        clock.move(java.time.Duration.ofDays(367));
        coordinator = people.coordinator();
        assertThat(row("ie.talk")).contains("Please check it");
        assertThat(help("IE")).doesNotContain("Please check it");
    }

    @Test
    void whereHearthsOwnListHasChangedSinceBothAreShown() {
        coordinator.post(SAMARITANS, line(Map.of()));
        assertThat(row("ie.talk")).doesNotContain("says something else");
        rows.change("update helpline set base = 'IE; talk; Samaritans; 116 111; samaritans.org' where key = 'ie.talk'");
        assertThat(row("ie.talk")).contains("says something else");
        assertThat(coordinator.get(SAMARITANS).body()).contains("116 123").contains("01 555 010");
        coordinator.post(SAMARITANS, Map.of("verb", "restore"));
        assertThat(help("IE")).contains("tel:116123");
    }

    @Test
    void theListStaysInMemory() {
        coordinator.post(SAMARITANS, line(Map.of()));
        rows.change("delete from helpline");
        assertThat(help("IE")).contains("Evening line");
    }

    private String row(String key) {
        var link = coordinator.get(LIST).one("a[href=" + LIST + "/" + key + "]");
        var row = link.closest("li");
        return row == null ? "" : row.text();
    }

    private String help(String country) {
        return people.nobody().get("/help-now?country=" + country).body();
    }

    private static Map<String, String> line(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "verb", "keep",
                "country", "IE",
                "kind", "talk",
                "name", "Evening line",
                "number", "01 555 010",
                "source", "evening.example",
                "day", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString()));
        fields.putAll(other);
        return fields;
    }
}
