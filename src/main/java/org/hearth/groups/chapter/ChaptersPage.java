package org.hearth.groups.chapter;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param shapes whether the viewer may add and remove @param typed what places were looked for @param found what fits it */
public record ChaptersPage(
        Viewer viewer, Doors doors, boolean shapes, List<ChapterLine> chapters, String typed, List<Found> found) {}
