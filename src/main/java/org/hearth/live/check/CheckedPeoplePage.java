package org.hearth.live.check;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param people those who need help first */
public record CheckedPeoplePage(Viewer viewer, Doors doors, List<CheckedPerson> people) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/check/people";
    }

    public boolean anybodyNeedsHelp() {
        return people.stream().anyMatch(CheckedPerson::needsHelp);
    }
}
