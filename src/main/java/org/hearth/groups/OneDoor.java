package org.hearth.groups;

import java.util.Optional;
import java.util.function.Predicate;

/** A way to one page below the group's own. */
record OneDoor(Part part, int order, Predicate<Viewer> open, String label, String icon, String below)
        implements AboutDoor {

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        return open.test(viewer)
                ? Optional.of(new Way(label, icon, "/groups/" + viewer.group().text() + "/" + below))
                : Optional.empty();
    }
}
