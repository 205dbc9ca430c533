package org.hearth.live.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignalPathTests {

    private static final String SIGNAL = "/groups/g/meetings/m/signal";

    @Test
    void letsThroughWhatTheClientNeeds() {
        assertThat(SignalPath.of(SIGNAL + "/rtc")).contains(new SignalPath("g", Optional.of("m"), "/rtc"));
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

    @Test
    void theRoomToTryThingsOutInHasAWayOfItsOwn() {
        assertThat(SignalPath.of("/groups/g/check/signal/rtc")).contains(new SignalPath("g", Optional.empty(), "/rtc"));
        assertThat(SignalPath.of("/groups/g/check/signal/twirp")).isEmpty();
        assertThat(SignalPath.of("/groups/g/check/meetings/m/signal/rtc")).isEmpty();
        assertThat(SignalPath.of("/groups/g/meetings/check/signal/rtc"))
                .contains(new SignalPath("g", Optional.of("check"), "/rtc"));
    }
}
