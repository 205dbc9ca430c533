package org.hearth.desk.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What to think of before one answers. */
class PromptTests {

    @Test
    void whatIsHeavyComesFirstAndNeverMoreThanThree() {
        var prompts = Prompt.of(new Prompt.Facts(true, true, false, true, "Does it ever get better?"));
        assertThat(prompts).containsExactly(Prompt.HEAVY, Prompt.FIRST, Prompt.LONG_WAIT);
    }

    @Test
    void anythingHasOne() {
        assertThat(Prompt.of(new Prompt.Facts(false, false, false, false, "word ".repeat(100))))
                .containsExactly(Prompt.ALWAYS);
    }
}
