package org.hearth.guidance.house;

import java.util.List;

/** What waits in the groups that the reader leads. */
public record UpkeepFragment(List<UpkeepTable.Upkeep> groups) {}
