package org.hearth.web;

import java.util.List;

/** What a module has to say on the page Today; shown in ascending order. */
public interface TodayPart {

    int order();

    /** The fragments for this reader, none if there is nothing to say. */
    List<Html> forReader(SignedIn reader);
}
