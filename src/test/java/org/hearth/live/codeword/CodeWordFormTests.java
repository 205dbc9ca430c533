package org.hearth.live.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordFormTests {

    private static CodeWordForm form(String key, String gesture, String word) {
        return new CodeWordForm.Posted(key, gesture, word, "shopping").form();
    }

    @Test
    void anyOfThemMayBeLeftOutButNotAll() {
        assertThat(form("f8", "none", "").isGood()).isTrue();
        assertThat(form("none", "corner", "").isGood()).isTrue();
        assertThat(form("none", "none", "kettle").isGood()).isTrue();
        assertThat(form("none", "none", " ").unchosen()).isTrue();
        assertThat(form("anything", "else", "").isGood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "no", "?!?", "x  "})
    void aWordThatSlipsOutByAccidentIsNone(String word) {
        assertThat(form("f8", "none", word).error()).isEqualTo("live.codeword.word.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blue kettle", " blue   kettle ", "BLUE KETTLE!", "«blue kettle».", "Ｂlue kettle"})
    void theWordIsKnownTypedInHaste(String line) {
        assertThat(form("none", "none", "Blue kettle").chosen().isSaid(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my blue kettle", "bluekettle", "", "!"})
    void otherLinesAreSaid(String line) {
        assertThat(form("none", "none", "Blue kettle").chosen().isSaid(line)).isFalse();
        assertThat(CodeWord.UNCHOSEN.isSaid(line)).isFalse();
    }
}
