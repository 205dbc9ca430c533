package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    private final RateLimits limits = new RateLimits();

    @Test
    void whatIsTooOftenIsRefusedAndOnlyForTheOneWhoDidIt() {
        for (var limit : RateLimit.values()) {
            for (long times = 0; times < limit.times(); times++) {
                assertThat(limits.allows(limit, "one")).as(limit.name()).isTrue();
            }
            assertThat(limits.allows(limit, "one")).as(limit.name()).isFalse();
            assertThatThrownBy(() -> limits.check(limit, "one"))
                    .isInstanceOfSatisfying(
                            RateLimits.TooOften.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.tooOften"));
            limits.check(limit, "another");
        }
    }

    @Test
    void limitsStopMachinesAndNotPeople() {
        assertThat(RateLimit.SIGN_IN_PER_ADDRESS.times()).isEqualTo(5);
        assertThat(RateLimit.SIGN_IN_PER_ADDRESS.within()).isEqualTo(Duration.ofMinutes(15));
        assertThat(RateLimit.SIGN_IN_PER_NETWORK.times()).isEqualTo(60);
        assertThat(RateLimit.INVITATIONS.times()).isEqualTo(100);
        assertThat(RateLimit.POSTS.times()).isEqualTo(60);
        assertThat(RateLimit.CHAT_LINES.within()).isEqualTo(Duration.ofMinutes(1));
    }
}
