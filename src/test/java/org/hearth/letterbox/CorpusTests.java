package org.hearth.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.letterbox.reading.Incoming;
import org.hearth.letterbox.words.Cleaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters as mail programs write them, and worse; beside each one what may be posted of it. Empty: nothing. {@code AUTOMATIC}: a
 * machine sent it. {@code *}: anything, as long as it does not fail.
 */
class CorpusTests {

    private static final Path LETTERS = Path.of("src/test/resources/mail");
    private static final String SENDER = "kari.nordmann@example.org";

    static List<Path> letters() throws IOException {
        try (var files = Files.list(LETTERS)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static Incoming read(Path letter) throws IOException {
        return Incoming.read(Files.readAllBytes(letter), SENDER);
    }

    private static String wanted(Path letter) throws IOException {
        return Files.readString(Path.of(letter.toString().replace(".eml", ".txt")));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whatIsPostedIsWhatTheyWroteAndNoMore(Path letter) throws IOException {
        var wanted = wanted(letter);
        var read = read(letter);
        assertThat(read.isAutomatic("house.example")).isEqualTo(wanted.equals("AUTOMATIC"));
        if (letter.toString().contains("huge")) {
            assertThat(Cleaning.cleaned(read.text(), read.names()).length()).isGreaterThan(20_000);
        } else if (!wanted.equals("AUTOMATIC") && !wanted.equals("*")) {
            assertThat(Cleaning.cleaned(read.text(), read.names())).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nothingOfItTellsWhoWroteIt(Path letter) throws IOException {
        var read = read(letter);
        assertThat(Cleaning.cleaned(read.text(), read.names()))
                .doesNotContainIgnoringCase("Nordmann", SENDER, "house.example", "Received:", "Lillevik", "900 00 000");
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(letters()).hasSizeGreaterThan(60);
    }

    @Test
    void noBytesMakeReadingFail() {
        var random = new java.util.Random(20261122);
        for (int each = 0; each < 500; each++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            var read = Incoming.read(bytes, SENDER);
            assertThat(Cleaning.cleaned(read.text(), read.names())).isNotNull();
            assertThat(read.essence()).isNotNull();
        }
    }
}
