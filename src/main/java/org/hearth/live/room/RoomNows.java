package org.hearth.live.room;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.hearth.meetings.MeetingId;
import org.springframework.stereotype.Component;

/**
 * The newest reading of each room that is just being told about. Whoever is told of a change gets one that was begun after
 * it; fifteen pages then cost one reading, and of changes that come together the last reading serves all. Never an older
 * one than another page has got: two changes may reach two pages in different orders.
 */
@Component
class RoomNows {

    /** A slow line may still be told of the same change; after that what people said lies in no memory. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final int MOST = 10_000;

    /** When somebody was told of a change first, by this process's own clock; each change has one. */
    static final class Moment {

        private long at;
        private boolean come;

        /** The same for everybody who asks, from the first who does: after the commit. */
        synchronized long at() {
            if (!come) {
                come = true;
                at = System.nanoTime();
            }
            return at;
        }
    }

    private record Key(GroupId group, MeetingId meeting) {}

    private static final class Newest {
        private final ReentrantLock lock = new ReentrantLock();
        private long begun;
        private Optional<RoomNow> reading = Optional.empty();
    }

    private final RoomReading reading;
    private final Cache<Key, Newest> newest = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .scheduler(Scheduler.systemScheduler())
            .maximumSize(MOST)
            .build();

    RoomNows(RoomReading reading) {
        this.reading = reading;
    }

    /** Empty for whom the meeting does not exist, or not any more. */
    Optional<RoomNow> since(Moment change, Viewer viewer, MeetingId meeting) {
        if (!viewer.can(Capability.ATTEND)) {
            return Optional.empty();
        }
        var at = change.at();
        var kept = newest.get(new Key(viewer.group(), meeting), first -> new Newest());
        kept.lock.lock();
        try {
            if (kept.reading.isEmpty() || kept.begun - at < 0) {
                var begun = System.nanoTime();
                kept.reading = reading.read(viewer, meeting);
                kept.begun = begun;
            }
            return kept.reading;
        } finally {
            kept.lock.unlock();
        }
    }
}
