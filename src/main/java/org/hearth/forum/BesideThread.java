package org.hearth.forum;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.hearth.groups.Viewer;

/** What a module has to say beside threads in their list; asked once for a whole page of it. */
public interface BesideThread {

    /** What is not named has nothing beside it. */
    Map<ThreadId, Words> words(Viewer viewer, Collection<ThreadId> threads);

    /** @param key message key of a few words @param when fills its place {0} */
    record Words(String key, Instant when) {}
}
