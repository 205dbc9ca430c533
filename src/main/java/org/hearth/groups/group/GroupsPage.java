package org.hearth.groups.group;

import java.util.List;
import org.hearth.groups.Viewer;

/** @param all every group of the installation, for coordinators; empty for others */
public record GroupsPage(List<Viewer> mine, List<GroupTable.Overview> all) {}
