package org.hearth.desk.first;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.forum.BesideComposer;
import org.hearth.forum.HeldFirst;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A group may read what newcomers write first before others do; it says so before they write. */
@Component
class FirstPosts implements HeldFirst, BesideComposer {

    static final int MOST = 3;

    private static final Duration LOOKED_BACK = Duration.ofDays(60);
    private static final int ENOUGH = 5;
    /** Every composer asks: what another node changed holds there a little later. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST_KEPT = 10_000;

    private record Kept(int posts, Wait usual, Instant since) {}

    private final FirstTable table;
    private final Clock clock;
    private final Map<GroupId, Kept> kept = new ConcurrentHashMap<>();

    FirstPosts(FirstTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    int posts(Viewer viewer) {
        return table.posts(viewer.group());
    }

    @Transactional
    public void keep(Viewer viewer, int posts) {
        viewer.need(Capability.SHAPE);
        table.keep(viewer.group(), Math.clamp(posts, 0, MOST));
        kept.remove(viewer.group());
    }

    @Override
    public boolean waits(Viewer author) {
        var posts = lately(author.group()).posts();
        return posts > 0 && !author.can(Capability.MODERATE) && table.fewerShown(author.persona(), posts);
    }

    Wait usual(GroupId group) {
        return lately(group).usual();
    }

    boolean reads(GroupId group) {
        return lately(group).posts() > 0;
    }

    @Override
    public Optional<Words> words(Viewer writer) {
        return waits(writer)
                ? Optional.of(new Words(usual(writer.group()).beside(), Optional.empty()))
                : Optional.empty();
    }

    private Kept lately(GroupId group) {
        var now = clock.instant();
        var found = kept.get(group);
        if (found != null && Duration.between(found.since(), now).abs().compareTo(KEPT) < 0) {
            return found;
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        var posts = table.posts(group);
        var usual = posts == 0 ? Wait.UNKNOWN : Wait.of(table.usual(group, now.minus(LOOKED_BACK), ENOUGH));
        var fresh = new Kept(posts, usual, now);
        kept.put(group, fresh);
        return fresh;
    }
}
