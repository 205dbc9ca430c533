package org.hearth.live.signal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketMessage;

/**
 * How much one browser may send on its line. livekit-client stays far below: a circle of fifteen is described in some
 * sixty kilobytes, coming in takes a few dozen messages at once, and after that there are a few a second.
 */
final class SignalMeasure {

    static final int LONGEST_MESSAGE = 256 * 1024;

    private static final int PARTS_AT_ONCE = 400;
    private static final int PARTS_A_SECOND = 50;
    private static final int BYTES_AT_ONCE = 1024 * 1024;
    private static final int BYTES_A_SECOND = 64 * 1024;

    private final Bucket parts = bucket(PARTS_AT_ONCE, PARTS_A_SECOND);
    private final Bucket bytes = bucket(BYTES_AT_ONCE, BYTES_A_SECOND);
    private long length;

    private static Bucket bucket(long atOnce, long aSecond) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Counts a part of a message; how the line ends if it may not pass. Parts come one after the other. */
    Optional<CloseStatus> refusal(WebSocketMessage<?> part) {
        // LiveKit would also take JSON as text; its client never sends any
        if (!(part instanceof BinaryMessage)) {
            return Optional.of(CloseStatus.NOT_ACCEPTABLE);
        }
        length += part.getPayloadLength();
        if (length > LONGEST_MESSAGE) {
            return Optional.of(CloseStatus.TOO_BIG_TO_PROCESS);
        }
        if (part.isLast()) {
            length = 0;
        }
        return parts.tryConsume(1) && bytes.tryConsume(Math.max(1, part.getPayloadLength()))
                ? Optional.empty()
                : Optional.of(CloseStatus.POLICY_VIOLATION);
    }
}
