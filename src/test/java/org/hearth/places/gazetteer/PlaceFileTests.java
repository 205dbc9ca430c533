package org.hearth.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearth.kernel.StartRefused;
import org.hearth.places.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation adds is read, or refused with the line to mend. */
class PlaceFileTests {

    private static final String ICELAND = """
            # code\twider\tlevel\tname\tother names\tpeople
            is\t\tcountry\tÍsland\tIceland|Island\t390000
            is-1\tis\tcounty\tHöfuðborgarsvæðið\t\t250000

            is-1-kopavogur\tis-1\ttown\tKópavogur\t\t
            """;

    @TempDir
    Path data;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void aCountryOfOnesOwnIsAdded() throws Exception {
        Files.writeString(data.resolve("iceland.tsv"), ICELAND);
        Files.writeString(data.resolve("notes.txt"), "not a place");
        var rows = PlaceFiles.added(data).getFirst().rows();
        var places = Gazetteer.of(rows);
        assertThat(places.widening(new PlaceId("is-1-kopavogur"))).hasSize(3);
        assertThat(places.find("hofudborg", 1)).hasSize(1);
        assertThat(PlaceFiles.added(data.resolve("absent"))).isEmpty();
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        assertThat(file("\uFEFF" + ICELAND.replace("\n", "\r\n")).rows()).hasSize(3);
    }

    @Test
    void aBadLineIsRefusedByItsNumber() {
        refused(ICELAND + "is-1-x\tis-1\ttown\tX", "Line 6 of mine.tsv has not six columns");
        refused(ICELAND + "Is-1\tis-1\ttown\tX\t\t", "Line 6 of mine.tsv has no code");
        refused(ICELAND + "is-1-x\tis-1\tvillage\tX\t\t", "Line 6 of mine.tsv has another level");
        refused(ICELAND + "is-1-x\tis-1\ttown\t \t\t", "Line 6 of mine.tsv has no name");
        refused(
                ICELAND + "is-1-x\tis-1\ttown\tX\t\tmany",
                "Line 6 of mine.tsv has something other than a whole number");
        refused(ICELAND + "is-1\tis\tcounty\tX\t\t", "Line 6 of mine.tsv has a code in its first column that another");
        refused(ICELAND + "is-9-x\tis-9\ttown\tX\t\t", "Line 6 of mine.tsv names no wider place");
        refused(ICELAND + "is-2\tis-1-kopavogur\tcounty\tX\t\t", "Line 6 of mine.tsv names no wider place");
        refused(ICELAND + "se\tis\tcountry\tX\t\t", "Line 6 of mine.tsv names no wider place");
    }

    @Test
    void anotherEncodingIsRefused() {
        var latin = new PlaceFile("mine.tsv", "is\t\tcountry\tÍsland\t\t".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(latin::rows).isInstanceOf(StartRefused.class).hasMessageContaining("mine.tsv is not UTF-8");
    }

    private static void refused(String content, String sentence) {
        assertThatThrownBy(() -> Gazetteer.of(file(content).rows()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }

    private static PlaceFile file(String content) {
        return new PlaceFile("mine.tsv", content.getBytes(StandardCharsets.UTF_8));
    }
}
