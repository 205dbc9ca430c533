package org.hearth.bringing.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.bringing.archive.LeftOut;
import org.hearth.bringing.work.Bringing;
import org.hearth.bringing.work.Bringings;
import org.hearth.groups.Viewer;

/**
 * @param bringing the newest, if there ever was one
 * @param words how many are to be looked through
 * @param red posts that speak of danger to life
 * @param error message key of what to do; empty if all is well
 */
public record ImportPage(
        Viewer viewer,
        Optional<Bringing> bringing,
        Map<LeftOut, Integer> leftOut,
        List<Bringings.Writer> writers,
        int words,
        List<Bringings.Red> red,
        String error) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/import";
    }
}
