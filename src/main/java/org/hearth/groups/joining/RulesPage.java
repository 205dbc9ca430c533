package org.hearth.groups.joining;

import org.hearth.groups.Role;
import org.hearth.groups.group.GroupTable;

/** @param missed whether the boxes were left empty a moment ago */
public record RulesPage(String token, GroupTable.Charter charter, Role role, boolean missed) {}
