package org.hearth.forum.moderation;

import org.hearth.forum.AudienceWouldChange;
import org.hearth.forum.DoneAlready;
import org.hearth.forum.Moderation;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.forum.post.NumberTable;
import org.hearth.forum.post.PostStanding;
import org.hearth.forum.post.Posts;
import org.hearth.forum.post.WordsTable;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The verbs of moderation; open pages follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moderating implements Moderation {

    private final ModerationTable table;
    private final NumberTable numbers;
    private final Posts posts;
    private final WordsTable words;

    Moderating(ModerationTable table, NumberTable numbers, Posts posts, WordsTable words) {
        this.table = table;
        this.numbers = numbers;
        this.posts = posts;
        this.words = words;
    }

    @Override
    public void hold(Viewer moderator, PostId post) {
        var found = locked(moderator, post);
        stand(found, post, PostStanding.HELD, "");
        if (found.number() == 1) {
            table.holdThread(found.thread(), true);
        }
        numbers.settle(found.thread());
        // whoever may not see it must lose it from an open page too
        posts.withdraw(found.thread(), post);
    }

    @Override
    public void approve(Viewer moderator, PostId post) {
        var found = locked(moderator, post);
        if (!found.standing().equals(PostStanding.HELD.stored())) {
            return;
        }
        stand(found, post, PostStanding.SHOWN, "");
        if (found.number() == 1) {
            table.holdThread(found.thread(), false);
        }
        table.makeNew(found.thread(), post, found.number());
        numbers.settle(found.thread());
        posts.show(found.thread(), post);
    }

    @Override
    public void hide(Viewer moderator, PostId post, String reason) {
        var found = locked(moderator, post);
        stand(found, post, PostStanding.HIDDEN, reason);
        posts.show(found.thread(), post);
    }

    @Override
    public void show(Viewer moderator, PostId post) {
        var found = locked(moderator, post);
        if (found.standing().equals(PostStanding.HIDDEN.stored())) {
            stand(found, post, PostStanding.SHOWN, "");
            posts.show(found.thread(), post);
        }
    }

    private void stand(ModerationTable.Found found, PostId post, PostStanding standing, String reason) {
        if (!found.standing().equals(standing.stored()) || standing == PostStanding.HIDDEN) {
            table.stand(post, standing.stored(), reason);
        }
    }

    @Override
    public void lock(Viewer moderator, ThreadId thread) {
        lock(moderator, thread, true);
    }

    @Override
    public void unlock(Viewer moderator, ThreadId thread) {
        lock(moderator, thread, false);
    }

    private void lock(Viewer moderator, ThreadId thread, boolean locked) {
        moderator.need(Capability.MODERATE);
        if (!table.lock(moderator.group(), thread, locked)) {
            throw new NotFound();
        }
    }

    @Override
    public void move(Viewer moderator, PostId post, ThreadId there) {
        var from = find(moderator, post).thread();
        if (!table.present(moderator.group(), there)) {
            throw new NotFound();
        }
        if (from.equals(there)) {
            return;
        }
        if (table.lockBoth(from, there) < 2) {
            throw new NotFound();
        }
        if (!table.sameReaders(from, there)) {
            throw new AudienceWouldChange();
        }
        var found = locked(moderator, post);
        if (!found.thread().equals(from)) {
            throw new DoneAlready();
        }
        table.move(post, there, numbers.lock(there) + 1);
        numbers.settle(there);
        if (found.posts() == 1) {
            numbers.removeThread(from);
        } else {
            numbers.close(from, found.number());
            table.holdAsBegun(from);
            words.keepTitle(from);
        }
        words.keepTitle(there);
        words.keep(post);
        posts.withdraw(from, post);
        posts.show(there, post);
    }

    @Override
    public ThreadId split(Viewer moderator, PostId from, String title) {
        var found = locked(moderator, from);
        if (found.number() == 1) {
            return found.thread();
        }
        if (table.isClosed(found.thread())) {
            throw AudienceWouldChange.bySplitting();
        }
        var carried = posts.ids(found.thread(), found.number());
        var there = ThreadId.random();
        table.addLike(there, found.thread(), title);
        table.carry(found.thread(), found.number(), there);
        table.holdAsBegun(there);
        numbers.settle(there);
        numbers.settle(found.thread());
        words.keepTitle(there);
        carried.forEach(post -> posts.withdraw(found.thread(), post));
        return there;
    }

    @Override
    public Words words(Viewer moderator, PostId post) {
        var found = find(moderator, post);
        return new Words(found.thread(), found.title(), found.number(), found.body(), found.note(), found.standing());
    }

    private ModerationTable.Found find(Viewer moderator, PostId post) {
        moderator.need(Capability.MODERATE);
        return table.find(moderator.group(), post).orElseThrow(NotFound::new);
    }

    private ModerationTable.Found locked(Viewer moderator, PostId post) {
        moderator.need(Capability.MODERATE);
        return table.locked(moderator.group(), post).orElseThrow(NotFound::new);
    }
}
