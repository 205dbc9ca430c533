package org.hearth.bringing.page;

import java.util.List;
import org.hearth.bringing.work.Bringings;
import org.hearth.groups.Viewer;

/** @param more whether there are others after these */
public record WordsPage(Viewer viewer, List<Bringings.Look> words, boolean more) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/import";
    }
}
