package org.hearth.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.web.AccountId;
import org.hearth.web.Frame;
import org.hearth.web.Topic;

/**
 * One open page. It is served by the virtual thread of its own request: whoever publishes only puts something in its
 * queue, so that a slow line delays nobody else. A line too slow for its queue is closed; the page comes back and
 * catches up.
 */
final class Stream {

    static final Duration BREATH = Duration.ofSeconds(20);
    private static final int QUEUE = 256;
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final AccountId account;
    private final Frame frame;
    private final Map<Topic, Object> viewers;
    private final BlockingQueue<Delivery> waiting = new LinkedBlockingQueue<>(QUEUE);
    private volatile boolean closed;

    Stream(AccountId account, Frame frame, Map<Topic, Object> viewers) {
        this.account = account;
        this.frame = frame;
        this.viewers = Map.copyOf(viewers);
    }

    AccountId account() {
        return account;
    }

    Map<Topic, Object> viewers() {
        return viewers;
    }

    void offer(Delivery delivery) {
        if (!waiting.offer(delivery)) {
            close();
        }
    }

    void close() {
        closed = true;
        // wakes the thread that waits; what is still in the queue is not written any more
        waiting.clear();
        waiting.add(Delivery.NOTHING);
    }

    /** Writes until the page goes away, the stream is closed, or {@code mayStay} says no, asked at every breath. */
    void serve(OutputStream out, java.util.function.BooleanSupplier mayStay) throws IOException, InterruptedException {
        out.write(COMMENT);
        out.flush();
        var askAgain = System.nanoTime() + BREATH.toNanos();
        while (!closed) {
            var next = waiting.poll(BREATH.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null || System.nanoTime() > askAgain) {
                if (!mayStay.getAsBoolean()) {
                    return;
                }
                askAgain = System.nanoTime() + BREATH.toNanos();
            }
            if (closed) {
                return;
            }
            out.write(next == null ? COMMENT : next.bytesFor(viewers, frame));
            if (waiting.isEmpty()) {
                out.flush();
            }
        }
    }
}
