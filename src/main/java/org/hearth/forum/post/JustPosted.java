package org.hearth.forum.post;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearth.forum.PostId;
import org.springframework.stereotype.Component;

/** Which posts can still be undone. In memory alone: the minute of a post is written nowhere. */
@Component
class JustPosted {

    static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 50_000;

    private final Cache<PostId, Instant> posted = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(MINUTE.multipliedBy(2))
            .build();
    private final Clock clock;

    JustPosted(Clock clock) {
        this.clock = clock;
    }

    void note(PostId post) {
        posted.put(post, clock.instant());
    }

    boolean has(PostId post) {
        var then = posted.getIfPresent(post);
        return then != null && !clock.instant().isAfter(then.plus(MINUTE));
    }
}
