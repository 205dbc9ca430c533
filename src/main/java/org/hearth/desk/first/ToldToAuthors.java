package org.hearth.desk.first;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.forum.DoneToTheirs;
import org.hearth.forum.PostId;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** That a first post waits, and for how long most do. */
@Component
class ToldToAuthors implements DoneToTheirs {

    private final FirstPosts first;
    private final FirstTable table;

    ToldToAuthors(FirstPosts first, FirstTable table) {
        this.first = first;
        this.table = table;
    }

    @Override
    public List<Done> in(Viewer author, ThreadId thread, Collection<PostId> own) {
        if (own.isEmpty() || !first.reads(author.group())) {
            return List.of();
        }
        var key = first.usual(author.group()).waits();
        return table.waiting(own).stream()
                .map(post -> new Done(key, Optional.of(post), "", Optional.empty(), ""))
                .toList();
    }
}
