package org.hearth.forum.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.Groups;
import org.hearth.groups.Viewer;
import org.hearth.identity.Correspondence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells one follower what is new for them. Letter and mark are one transaction: after a crash neither is there, or both. What may
 * be read is asked as of now, so that nobody hears of a thread that was closed to them since.
 */
@Component
class Telling {

    private static final int LETTERS = 20;
    private static final int GATHERED = 50;

    private final NewsTable table;
    private final Groups groups;
    private final Correspondence letters;
    private final Wording wording;
    private final Times times;

    Telling(NewsTable table, Groups groups, Correspondence letters, Wording wording, Times times) {
        this.table = table;
        this.groups = groups;
        this.letters = letters;
        this.wording = wording;
        this.times = times;
    }

    /** @return false if there is nobody left to tell at once */
    @Transactional
    public boolean atOnce(long upto) {
        var next = table.atOnce(upto, times.now());
        next.ifPresent(follower -> atOnce(follower, upto));
        return next.isPresent();
    }

    private void atOnce(Follower follower, long upto) {
        var quiet = letters.quietUntil(follower.persona());
        if (quiet.isPresent()) {
            table.told(follower, follower.told(), times.nextHour(quiet.get()));
            return;
        }
        var most = follower.texts() ? LETTERS : 1;
        var news = reader(follower)
                .map(reader -> table.news(reader, follower.told(), upto, true, follower.rhythm() == Rhythm.EACH, most))
                .orElse(List.of());
        if (news.isEmpty()) {
            table.told(follower, upto, Instant.EPOCH);
        } else if (follower.texts()) {
            news.forEach(one -> letters.send(follower.persona(), wording.one(follower, one)));
            table.told(follower, news.size() < most ? upto : news.getLast().place(), Instant.EPOCH);
        } else {
            letters.send(follower.persona(), wording.wordless(follower));
            table.told(follower, upto, times.afterABreath());
        }
    }

    /** @return false if nobody's day or week is over */
    @Transactional
    public boolean gathered(long upto) {
        var next = table.gathered(times.now());
        next.ifPresent(follower -> gathered(follower, upto));
        return next.isPresent();
    }

    private void gathered(Follower follower, long upto) {
        var quiet = letters.quietUntil(follower.persona());
        if (quiet.isPresent()) {
            table.gathered(follower, follower.gathered(), times.nextHour(quiet.get()));
            return;
        }
        var most = follower.texts() ? GATHERED : 1;
        var news = reader(follower)
                .map(reader -> table.news(reader, follower.gathered(), upto, false, true, most))
                .orElse(List.of());
        if (!news.isEmpty()) {
            letters.send(
                    follower.persona(), follower.texts() ? wording.all(follower, news) : wording.wordless(follower));
        }
        if (follower.texts() && news.size() == most) {
            // what did not fit comes in another letter, at once
            table.gathered(follower, news.getLast().place(), times.now());
        } else {
            table.gathered(follower, Math.max(upto, follower.gathered()), times.next(follower.rhythm()));
        }
    }

    /** Empty for who does not belong any more, or does not read what is said. */
    private Optional<Viewer> reader(Follower follower) {
        return groups.viewer(follower.group(), follower.persona()).filter(viewer -> viewer.can(Capability.READ_TALK));
    }
}
