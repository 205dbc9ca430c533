package org.hearth.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearth.places.Level;
import org.hearth.places.Place;
import org.hearth.places.PlaceId;
import org.hearth.places.Places;
import org.hearth.places.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions to the places that come with Hearth. */
class GazetteerTests {

    static Places places;

    @BeforeAll
    static void readsWhatIsShipped() throws Exception {
        var rows = new ArrayList<Row>();
        PlaceFiles.shipped().forEach(file -> rows.addAll(file.rows()));
        places = Gazetteer.of(rows);
    }

    @Test
    void norwayIsWhole() {
        var norway = new PlaceId("no");
        assertThat(places.within(norway, Level.COUNTY)).hasSize(15);
        assertThat(places.within(norway, Level.MUNICIPALITY)).hasSize(357);
        assertThat(names(places.within(new PlaceId("no-39"), Level.MUNICIPALITY)))
                .containsExactly("Færder", "Holmestrand", "Horten", "Larvik", "Sandefjord", "Tønsberg");
        assertThat(names(places.countries())).containsExactly("Norge", "Sverige");
        assertThat(places.within(new PlaceId("se"), Level.COUNTY)).hasSize(21);
    }

    @Test
    void lettersThatAKeyboardLacksAreNotNeeded() {
        for (var typed : List.of("Bodo", "BODØ", "bodoe", " bodø ", "Bodö")) {
            assertThat(one(typed)).as(typed).isEqualTo("no-18-bodo");
        }
        assertThat(one("Alesund")).isEqualTo("no-15-alesund");
        assertThat(one("Aalesund")).isEqualTo("no-15-alesund");
        assertThat(one("Tonsberg")).isEqualTo("no-39-tonsberg");
        assertThat(one("sør-fron")).isEqualTo("no-34-sor-fron");
        assertThat(one("Gothenburg")).isEqualTo("se-o-goteborg");
    }

    @Test
    void aSamiNameIsAsGoodAsANorwegian() {
        assertThat(one("Guovdageaidnu")).isEqualTo("no-56-kautokeino");
        assertThat(one("kautokeino")).isEqualTo("no-56-kautokeino");
        assertThat(one("Kárášjohka")).isEqualTo("no-56-karasjok");
        assertThat(one("Tråante")).isEqualTo("no-50-trondheim");
    }

    @Test
    void theBestKnownOfThoseThatBeginSoComesFirst() {
        assertThat(names(places.find("Trom", 3))).containsExactly("Troms", "Tromsø", "Tromsdalen");
        assertThat(names(places.find("stav", 1))).containsExactly("Stavanger");
        assertThat(names(places.find("Os", 30))).startsWith("Os").contains("Oslo");
        assertThat(places.find("b", 8)).hasSize(8);
        assertThat(places.find(" ,- ", 8)).isEmpty();
        assertThat(places.find("nowhere at all", 8)).isEmpty();
    }

    @Test
    void aNameThatSeveralHaveIsAskedAgain() {
        assertThat(places.read("Våler"))
                .isInstanceOfSatisfying(
                        Reading.Several.class,
                        several -> assertThat(several.places())
                                .extracting(place -> place.id().code())
                                .containsExactlyInAnyOrder("no-31-valer", "no-34-valer"));
        assertThat(one("Våler, Østfold")).isEqualTo("no-31-valer");
        assertThat(one("valer, innlandet")).isEqualTo("no-34-valer");
        assertThat(places.read("Bodø, Østfold")).isInstanceOf(Reading.Nothing.class);
    }

    @Test
    void whatLiesInAPlaceOfItsOwnNameIsTheNarrower() {
        assertThat(one("Oslo")).isEqualTo("no-03-oslo");
    }

    @Test
    void everyLabelReadsBackAsItsPlace() {
        var strays = places.within(new PlaceId("no"), Level.TOWN).stream()
                .filter(place -> !places.read(places.label(place)).equals(new Reading.One(place)))
                .toList();
        assertThat(strays).isEmpty();
        assertThat(places.label(places.byId(new PlaceId("no-18-rana")).orElseThrow()))
                .isEqualTo("Rana, Nordland");
        assertThat(places.label(places.byId(new PlaceId("no-18")).orElseThrow()))
                .isEqualTo("Nordland, Norge");
    }

    @Test
    void aPlaceWidensUpToItsCountry() {
        assertThat(names(places.widening(new PlaceId("no-18-mo-i-rana"))))
                .containsExactly("Mo i Rana", "Rana", "Nordland", "Norge");
        assertThat(names(places.widening(new PlaceId("no-56-lakselv"))))
                .containsExactly("Lakselv", "Porsanger", "Finnmark", "Norge");
        assertThat(names(places.widening(new PlaceId("se-bd-kiruna"))))
                .containsExactly("Kiruna", "Norrbottens län", "Sverige");
        assertThat(places.widening(new PlaceId("xx-nowhere"))).isEmpty();
        assertThat(places.byId(new PlaceId("xx-nowhere"))).isEmpty();
    }

    private static String one(String typed) {
        return places.read(typed) instanceof Reading.One(var place) ? place.id().code() : "not one";
    }

    private static List<String> names(List<Place> of) {
        return of.stream().map(Place::name).toList();
    }
}
