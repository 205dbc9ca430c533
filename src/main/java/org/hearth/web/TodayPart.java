package org.hearth.web;

import java.util.Optional;

/** What a module has to say on the page Today; shown in ascending order. */
public interface TodayPart {

    int order();

    /** The fragment for this reader, or empty if there is nothing to say. */
    Optional<Html> forReader(SignedIn reader);
}
