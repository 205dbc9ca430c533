package org.hearth.groups.agreement;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param versions the one in force first */
public record RulesPage(Viewer viewer, Doors doors, List<Rules> versions) {}
