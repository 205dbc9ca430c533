package org.hearth.forum.brought;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearth.forum.Brought;
import org.hearth.forum.PostId;
import org.hearth.groups.GroupId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many at once, with a few statements for all of them. */
@Component
class Keeping implements Brought {

    private final BroughtTable table;

    Keeping(BroughtTable table) {
        this.table = table;
    }

    @Override
    @Transactional
    public Set<PostId> keep(GroupId group, List<Begun> threads, List<Said> posts) {
        table.begin(group, threads, posts);
        table.lock(group, posts.stream().map(Said::thread).distinct().toList());
        table.add(group, posts);
        var kept = table.there(posts);
        table.settle(kept);
        table.find(kept);
        return kept;
    }

    @Override
    @Transactional
    public void takeOut(GroupId group, Collection<PostId> posts) {
        table.removeThreads(group, posts);
        table.empty(group, posts);
    }
}
