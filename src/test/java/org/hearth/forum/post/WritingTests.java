package org.hearth.forum.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class WritingTests {

    @Test
    void twentyThousandLettersFitWhateverTheirSize() {
        assertThat(error("x".repeat(20_000))).isEmpty();
        assertThat(error("🔥".repeat(20_000))).isEmpty();
        assertThat(error("x".repeat(20_001))).isEqualTo("forum.post.tooLong");
        assertThat(error("🔥".repeat(20_001))).isEqualTo("forum.post.tooLong");
    }

    @Test
    void nothingToBeSeenIsNothingToPost() {
        for (var nothing : new String[] {"", "  ", "\n\n", "\u00a0", "\u200b"}) {
            assertThat(error(nothing)).isEqualTo("forum.post.empty");
        }
        assertThat(Writing.of(null, null).error()).isEqualTo("forum.post.empty");
    }

    @Test
    void keepsItsSubmissionAndGetsOneWhereTheFormHadNone() {
        var own = UUID.randomUUID();
        assertThat(Writing.of("x", own.toString()).submission().value()).isEqualTo(own);
        for (var none : new String[] {null, "", "x", "' or 1=1"}) {
            assertThat(Writing.of("x", none).submission())
                    .isNotEqualTo(Writing.of("x", none).submission());
        }
    }

    private static String error(String typed) {
        return Writing.of(typed, null).error();
    }
}
