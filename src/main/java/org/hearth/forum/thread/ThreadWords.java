package org.hearth.forum.thread;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.forum.BesideThread;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** Gathers what other modules say beside threads. */
@Component
class ThreadWords {

    private final List<BesideThread> all;

    ThreadWords(List<BesideThread> all) {
        this.all = List.copyOf(all);
    }

    Map<ThreadId, BesideThread.Words> of(Viewer viewer, Collection<ThreadId> threads) {
        var words = new HashMap<ThreadId, BesideThread.Words>();
        all.forEach(one -> words.putAll(one.words(viewer, threads)));
        return words;
    }
}
