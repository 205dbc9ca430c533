package org.hearth.groups.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hearth.groups.ChapterId;
import org.junit.jupiter.api.Test;

class CrowdsTests {

    private final ChapterId bodo = ChapterId.random();
    private final ChapterId oslo = ChapterId.random();

    @Test
    void saysNothingBelowFiveAndStepsOfFiveAbove() {
        assertThat(Crowds.of(Map.of(bodo, 4, oslo, 13), 30)).isEqualTo(Map.of(oslo, 10));
    }

    @Test
    void saysNothingWhenThoseLeftOverWereFew() {
        assertThat(Crowds.of(Map.of(bodo, 6, oslo, 7), 17)).isEmpty();
        assertThat(Crowds.of(Map.of(bodo, 6), 11)).isEqualTo(Map.of(bodo, 5));
    }

    @Test
    void saysNothingWhenEverybodyIsInIt() {
        assertThat(Crowds.of(Map.of(bodo, 12), 12)).isEmpty();
    }
}
