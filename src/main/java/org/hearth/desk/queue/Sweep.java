package org.hearth.desk.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.danger.Danger;
import org.hearth.danger.DangerLevel;
import org.hearth.forum.Horizon;
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
    /** No statement takes longer: the connection would be cut. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(40);

    private static final int REMEMBERED = 50_000;

    private final SweepTable table;
    private final Danger danger;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Horizon horizon = new Horizon(IN_FLIGHT);
    private final Set<PostId> read = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Sweep(SweepTable table, Danger danger, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.danger = danger;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hearth.desk.sweep:2s}", initialDelayString = "${hearth.desk.sweep:2s}")
    public synchronized void look() {
        var now = clock.instant();
        long sure = horizon.sure(now).orElse(-1);
        var last = Optional.of(-1L);
        while (last.isPresent()) {
            var after = last.get();
            var posts = Optional.ofNullable(transactions.execute(begun -> lookAfter(after, sure)))
                    .orElse(List.of());
            // only now that what was found in them is kept
            posts.forEach(post -> read.add(post.post()));
            if (!posts.isEmpty()) {
                horizon.saw(now, posts.getLast().place());
            }
            last = posts.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(posts.getLast().place());
        }
    }

    /** Nothing while another node looks. */
    private List<SweepTable.Written> lookAfter(long last, long sure) {
        var posts = table.lockMark()
                .map(mark -> table.after(Math.max(mark, last), AT_ONCE))
                .orElse(List.of());
        var now = clock.instant();
        posts.stream().filter(post -> !read.contains(post.post())).forEach(post -> judge(post, now));
        if (!posts.isEmpty()) {
            table.mark(Math.min(sure, posts.getLast().place()));
        }
        return posts;
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
