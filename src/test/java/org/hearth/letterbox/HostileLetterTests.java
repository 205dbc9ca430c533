package org.hearth.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearth.letterbox.reading.Incoming;
import org.hearth.letterbox.words.Cleaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters made to be read for hours. Each of them is an instant's work; the limit only ends a run that would not end by itself. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileLetterTests {

    private static final int MANY = 2_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"thanks", "Best regards Kari", "-- reply above ---", "On 1 May she wrote: ", "____", "sent from "
            })
    void aLineThatNeverEndsIsReadOnce(String begins) {
        for (var filling : new String[] {" ", "-", ":", ".", " K", "wrote "}) {
            var line = begins + filling.repeat(MANY / filling.length()) + "x";
            assertThat(Cleaning.cleaned("My own words\n" + line, Set.of("Kari")))
                    .startsWith("My own words");
        }
    }

    @Test
    void blanksWithoutEndInAPageAreReadOnce() {
        assertThat(text("text/html", "<p>Words" + "&nbsp;".repeat(1_600_000) + "x</p>"))
                .isEmpty();
        assertThat(text("text/html", "<p>Words" + "\u00a0".repeat(90_000) + "x</p>"))
                .startsWith("Words");
    }

    @Test
    void whatIsFarLongerThanAPostIsNoAnswer() {
        assertThat(text("text/plain", "a".repeat(90_000))).hasSize(90_000);
        assertThat(text("text/plain", "a".repeat(110_000))).isEmpty();
        assertThat(text("text/plain", "a".repeat(9_000_000))).isEmpty();
    }

    @Test
    void aNameOfAThousandPartsIsHiddenInItsFirst() {
        var name = "Kari " + "Ola ".repeat(1_000) + "Nordmann";
        assertThat(Cleaning.cleaned("You may call me Kari, as all do.", Set.of(name)))
                .isEqualTo("You may call me …, as all do.");
    }

    private static String text(String type, String words) {
        var letter = "From: kari@example.org\r\nContent-Type: " + type + "; charset=utf-8\r\n\r\n" + words;
        return Incoming.read(letter.getBytes(StandardCharsets.UTF_8), "kari@example.org")
                .text();
    }
}
