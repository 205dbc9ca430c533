package org.hearth.disclosure;

import org.hearth.groups.Viewer;
import org.hearth.places.PlaceId;

/** Told by whoever plans cafés. */
public interface Attendances {

    /**
     * The member was at this chapter's café. If they did not say themselves which one they go to, it is this one from now on,
     * so that it enters what is counted; those who know their face are taken to know it too. Neither the day nor a list of
     * visits is kept: with the faces of that day it would join a face to a pseudonym.
     */
    void attended(Viewer member, PlaceId chapter);
}
