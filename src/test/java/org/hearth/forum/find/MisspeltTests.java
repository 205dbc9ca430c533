package org.hearth.forum.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisspeltTests {

    @Test
    void isOneSlipAway() {
        assertThat(Misspelt.near("nihgt", "en")).contains("night", "nigt", "nihgts");
        assertThat(Misspelt.near("sovn", "nb")).contains("søvn");
        assertThat(Misspelt.near("نوك", "ar")).containsExactly("نوك");
        assertThat(Misspelt.near("كتات", "ar")).contains("كتاب");
    }

    @Test
    void shortWordsAndNumbersAreMeantAsTheyAre() {
        assertThat(Misspelt.near("cat", "en")).containsExactly("cat");
        assertThat(Misspelt.near("1999", "en")).containsExactly("1999");
        assertThat(Misspelt.near("x".repeat(100), "en")).hasSize(1);
        assertThat(Misspelt.near("sleeping", "en").size()).isLessThan(500);
    }
}
