package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalQueryTests {

    @Test
    void theTokenIsFoundByItsDecodedName() {
        assertThat(SignalQuery.of("a=1&access%5Ftoken=x.y").token()).isEqualTo("x.y");
        assertThat(SignalQuery.of("access_token=x").token()).isEqualTo("x");
    }

    @Test
    void noneAndSeveralAreNone() {
        assertThat(SignalQuery.of(null).token()).isEmpty();
        assertThat(SignalQuery.of("a=1").token()).isEmpty();
        assertThat(SignalQuery.of("access_token=x&access_token=x").token()).isEmpty();
        assertThat(SignalQuery.of("access%5Ftoken=x&access_token=y").token()).isEmpty();
        assertThat(SignalQuery.of("access_token=x&%zz=1").token()).isEmpty();
    }

    @Test
    void noTokenGoesOnHoweverItIsWritten() {
        assertThat(SignalQuery.of("a=1&access_token=x&%61ccess%5ftoken=y&sid=P%26Q")
                        .upstream())
                .isEqualTo("a=1&sid=P%26Q");
    }

    @Test
    void nobodyBecomesTwo() {
        assertThat(SignalQuery.of("%70ublish=second&protocol=16").upstream()).isEqualTo("protocol=16");
    }
}
