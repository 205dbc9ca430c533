package org.hearth.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Counts who did what how often, in memory, under keys that are forgotten after a day without use. */
@Component
public class RateLimits {

    private record Key(RateLimit limit, String who) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(7))
            .build();

    /** Counts one act; false if there were too many. */
    public boolean allows(RateLimit limit, String who) {
        return buckets.get(new Key(limit, who), RateLimits::bucket).tryConsume(1);
    }

    /** Counts one act. @throws TooOften if there were too many */
    public void check(RateLimit limit, String who) {
        if (!allows(limit, who)) {
            throw new TooOften();
        }
    }

    private static Bucket bucket(Key key) {
        var limit = key.limit();
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                .build();
    }

    /** Too many in too short a time. */
    public static final class TooOften extends Refusal {
        public TooOften() {
            super("refusal.tooOften");
        }
    }
}
