package org.hearth.groups.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Viewer;

/** @param all every group of the installation, for coordinators; empty for others */
public record GroupsPage(List<Viewer> mine, List<GroupTable.Overview> all, LocalDate today) {

    /** Since when nobody finds it any more. */
    public Optional<LocalDate> closed(GroupTable.Overview group) {
        return group.lastDay().closes().filter(last -> group.lastDay().closed(today));
    }
}
