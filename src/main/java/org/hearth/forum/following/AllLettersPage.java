package org.hearth.forum.following;

import java.util.List;
import org.hearth.groups.Viewer;

/** One line a group. */
public record AllLettersPage(List<Line> lines) {

    public record Line(Viewer viewer, Following.Choice choice, List<Other> others) {}

    /** @param chosen message key @param path below the group's own */
    public record Other(String chosen, String path) {}
}
