package org.hearth.groups;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A way from a group's page *About* to one thing of the group, such as its chapters; shown in ascending order. */
public interface AboutDoor {

    int order();

    /** Under which heading it stands. */
    Part part();

    /** The way for this viewer, or empty: what they may not open is not shown to them. */
    Optional<Way> forViewer(Viewer viewer);

    /**
     * A way to one page below the group's own.
     *
     * @param open to whom it leads; nobody else sees it
     * @param path what follows the group's own path and a slash
     */
    static AboutDoor to(Part part, int order, Predicate<Viewer> open, String label, String icon, String path) {
        return new OneDoor(part, order, open, label, icon, path);
    }

    enum Part {
        /** What is the viewer's own here. */
        YOU,
        /** What the group is, for all of it. */
        GROUP,
        /** The work of those who look after it. */
        CARE;

        /** Message key of the heading. */
        public String key() {
            return "groups.about.part." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param label message key of its name; the key with {@code .hint} at its end says in a sentence what waits there
     * @param icon one of Lucide's names
     */
    record Way(String label, String icon, String path) {}
}
