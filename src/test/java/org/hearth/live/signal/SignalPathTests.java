package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalPathTests {

    private static final String SIGNAL = "/groups/g/meetings/m/signal";

    @Test
    void letsThroughWhatTheClientNeeds() {
        assertThat(SignalPath.of(SIGNAL + "/rtc")).contains(new SignalPath("g", "m", "/rtc"));
        assertThat(SignalPath.of(SIGNAL + "/rtc/v1")).isPresent();
        assertThat(SignalPath.of(SIGNAL + "/rtc/v1/validate")).isPresent();
    }

    @Test
    void theServersCommandsCannotBeReached() {
        assertThat(SignalPath.of(SIGNAL + "/twirp/livekit.RoomService/ListRooms"))
                .isEmpty();
        assertThat(SignalPath.of(SIGNAL + "/rtc/../twirp")).isEmpty();
        assertThat(SignalPath.of(SIGNAL + "/agent")).isEmpty();
        assertThat(SignalPath.of(SIGNAL)).isEmpty();
    }
}
