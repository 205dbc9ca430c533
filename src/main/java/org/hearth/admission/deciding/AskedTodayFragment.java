package org.hearth.admission.deciding;

import java.util.List;
import org.hearth.groups.Viewer;

/** Groups in which somebody asks to come in. */
public record AskedTodayFragment(List<Line> lines) {

    /** @param urgent whether somebody needs a word, and nobody has looked yet */
    public record Line(Viewer viewer, boolean urgent) {}
}
