package org.hearth.places.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.attacker.AttackerTest;
import org.hearth.attacker.People;
import org.hearth.places.PlaceField;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form asks while a place is being typed, and what it makes of the answer. */
@AttackerTest
class NamesTests {

    @Autowired
    People people;

    @Autowired
    Places places;

    @Test
    void aStrangerIsOfferedNamesThatCanBeTyped() {
        assertThat(offered("/places/names?typed=tromso")).containsExactly("Tromsø, Troms");
        assertThat(offered("/places/names?in=place&place=v%C3%A5ler")).contains("Våler, Østfold", "Våler, Innlandet");
    }

    @Test
    void nothingTypedOffersNothing() {
        assertThat(offered("/places/names")).isEmpty();
        assertThat(offered("/places/names?typed=")).isEmpty();
        assertThat(offered("/places/names?typed=" + "a".repeat(101))).isEmpty();
    }

    @Test
    void theNameOfAPlaceCannotBecomeMarkup() {
        var answer = people.nobody().get("/places/names?typed=" + encoded("\"><script>"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("script");
    }

    @Test
    void aTypedNameIsOnePlace() {
        var field = PlaceField.read(places, "place", " bodo ", null);
        assertThat(field.understood()).isTrue();
        assertThat(field.place()).map(place -> place.id().code()).contains("no-18-bodo");
    }

    @Test
    void ofSeveralTheMarkedOneCounts() {
        var field = PlaceField.read(places, "place", "Våler", null);
        assertThat(field.understood()).isFalse();
        assertThat(field.place()).isEmpty();
        assertThat(field.candidates()).extracting(PlaceField.Candidate::id).contains("no-31-valer", "no-34-valer");
        var marked = PlaceField.read(places, "place", "Våler", "no-34-valer");
        assertThat(marked.place()).map(place -> place.id().code()).contains("no-34-valer");
        assertThat(marked.typed()).isEqualTo("Våler, Innlandet");
    }

    @Test
    void aMarkWithoutItsNameCountsForNothing() {
        var changed = PlaceField.read(places, "place", "Bodø", "no-34-valer");
        assertThat(changed.place()).map(place -> place.id().code()).contains("no-18-bodo");
        assertThat(PlaceField.read(places, "place", "Herøy", "no-34-valer").understood())
                .isFalse();
    }

    @Test
    void anUnfinishedNameIsAskedBackWithWhatItCouldBecome() {
        var field = PlaceField.read(places, "place", "Lilleha", null);
        assertThat(field.error()).isEqualTo("places.choose.unfinished");
        assertThat(field.candidates()).extracting(PlaceField.Candidate::label).contains("Lillehammer, Innlandet");
        var nowhere = PlaceField.read(places, "place", "Narnia", "no-31-valer");
        assertThat(nowhere.error()).isEqualTo("places.choose.none");
        assertThat(nowhere.typed()).isEqualTo("Narnia");
    }

    @Test
    void whatWasChosenBeforeStandsInTheField() {
        assertThat(PlaceField.of(places, "place", new PlaceId("no-34-valer")).typed())
                .isEqualTo("Våler, Innlandet");
        assertThat(PlaceField.read(places, "place", null, null)).isEqualTo(PlaceField.empty("place"));
    }

    private List<String> offered(String path) {
        var answer = people.nobody().get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select("option").eachAttr("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
