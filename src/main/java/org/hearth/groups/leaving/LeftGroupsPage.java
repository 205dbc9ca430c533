package org.hearth.groups.leaving;

import java.util.List;

/** What the template {@code list} shows. */
public record LeftGroupsPage(List<LeftGroup> groups) {}
