package org.hearth.forum.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void marksWordsOfTheStem() {
        assertThat(shown("I was sleeping, then slept, sleepless.", "sleep"))
                .isEqualTo("I was [sleeping], then slept, [sleepless].");
        assertThat(shown("Happy, happiness", "happi")).isEqualTo("[Happy], [happiness]");
        assertThat(shown("Søvn og søvnen", "sovn")).isEqualTo("[Søvn] og [søvnen]");
    }

    @Test
    void showsThePartAroundIt() {
        var text = "before ".repeat(100) + "lantern" + " after".repeat(100);
        assertThat(shown(text, "lantern"))
                .startsWith("… before")
                .contains("[lantern]")
                .endsWith("after …");
        assertThat(shown(text, "lantern").length()).isLessThan(320);
        assertThat(shown("x".repeat(20_000), "lantern").length()).isLessThan(320);
        assertThat(shown("", "lantern")).isEmpty();
    }

    private static String shown(String body, String stem) {
        return Excerpt.of(body, List.of(stem)).pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
