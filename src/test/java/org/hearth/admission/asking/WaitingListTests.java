package org.hearth.admission.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingListTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void saysHowOftenAPlaceOpensOnlyAfterFive() {
        var four = List.of(FIRST, FIRST.plusDays(10), FIRST.plusDays(30), FIRST.plusDays(40));
        assertThat(WaitingList.daysBetween(four)).isEmpty();
        var five = List.of(FIRST, FIRST.plusDays(10), FIRST.plusDays(30), FIRST.plusDays(40), FIRST.plusDays(56));
        assertThat(WaitingList.daysBetween(five)).hasValue(14);
    }
}
