package org.hearth.desk.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.forum.PostEdited;
import org.hearth.forum.PostId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks again and again at what was written since, and puts on the bench what needs somebody. Posting itself does nothing
 * for it, so that it costs nothing there. Places are given before a transaction ends, so one may show up behind the mark:
 * the mark stays behind what is young, and what was read already is known by its id.
 */
@Component
public class Sweep {

    private static final int AT_ONCE = 500;
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final int REMEMBERED = 50_000;

    private final SweepTable table;
    private final Danger danger;
    private final TransactionTemplate transactions;
    private final Clock clock;
    /** When each was first seen: what it says of its own time is rounded, and would call all of them old. */
    private final Map<PostId, Instant> read = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Sweep(SweepTable table, Danger danger, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.danger = danger;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hearth.desk.sweep:2s}", initialDelayString = "${hearth.desk.sweep:2s}")
    public synchronized void look() {
        var from = Optional.of(-1L);
        while (from.isPresent()) {
            var last = from.get();
            from = Optional.ofNullable(transactions.execute(begun -> lookAfter(last)))
                    .flatMap(next -> next);
        }
    }

    /** Goes on after the last of these while there may be more. */
    private Optional<Long> lookAfter(long last) {
        return table.lockMark().flatMap(mark -> {
            var posts = table.after(Math.max(mark, last), AT_ONCE);
            var now = clock.instant();
            posts.stream().filter(post -> !read.containsKey(post.post())).forEach(post -> judge(post, now));
            posts.forEach(post -> read.putIfAbsent(post.post(), now));
            if (last <= mark) {
                settle(posts, now);
            }
            return posts.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(posts.getLast().place());
        });
    }

    private void settle(List<SweepTable.Written> posts, Instant now) {
        posts.stream()
                .takeWhile(post -> read.getOrDefault(post.post(), now).isBefore(now.minus(YOUNG)))
                .mapToLong(SweepTable.Written::place)
                .max()
                .ifPresent(table::mark);
    }

    /** What was read while it said something else. */
    @ApplicationModuleListener
    void on(PostEdited edited) {
        table.now(edited.post()).ifPresent(post -> {
            var now = clock.instant();
            var reading = danger.read(post.text());
            if (reading.level() != DangerLevel.NONE) {
                table.dangerAgain(post.group(), post.post(), reading.level(), reading.rules(), now);
            }
            if (post.held()) {
                table.holdAgain(post.group(), post.post(), now);
            }
        });
    }

    private void judge(SweepTable.Written post, Instant now) {
        var reading = danger.read(post.text());
        if (reading.level() != DangerLevel.NONE) {
            table.danger(post.group(), post.post(), reading.level(), reading.rules(), now);
        }
        if (post.held()) {
            table.add(post.group(), Lane.HELD, post.post(), DangerLevel.NONE, now);
        }
        if (post.opens() && !post.led()) {
            table.add(post.group(), Lane.WAITING, post.post(), DangerLevel.NONE, now);
        }
        if (post.first() && !post.opens() && !post.led()) {
            table.add(post.group(), Lane.NEWCOMER, post.post(), DangerLevel.NONE, now);
        }
    }
}
