package org.hearth.forum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;

/** A bean of this kind tells authors, on the page of a thread, what was done to theirs there and why. Nobody else is told. */
public interface DoneToTheirs {

    /** @param own those posts of the viewer that the page shows */
    List<Done> in(Viewer author, ThreadId thread, Collection<PostId> own);

    /**
     * @param key message key of a sentence
     * @param post which of theirs; empty if it is about the thread or about themselves
     * @param until if they were asked to pause: the day on which they write again
     * @param path where to read more and ask for another look
     */
    record Done(String key, Optional<PostId> post, String reason, Optional<LocalDate> until, String path) {}
}
