package org.hearth.forum;

import java.time.Instant;
import java.util.Optional;
import org.hearth.groups.Viewer;

/** What a module has to say beside a composer; asked for each, so it must cost next to nothing. */
public interface BesideComposer {

    Optional<Words> words(Viewer writer);

    /** @param key message key of a sentence @param when fills its place {0}, if it has one */
    record Words(String key, Optional<Instant> when) {}
}
