package org.hearth.identity.forgetting;

import java.util.UUID;

/** Rows were deleted, whose bytes still lie in the tables. @param number of this event, random */
record RowsForgotten(UUID number) {}
