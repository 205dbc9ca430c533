package org.hearth.groups.invitation;

import java.util.List;
import org.hearth.groups.Viewer;

/** @param place where the code is typed in, as one says it */
public record SlipsPage(Viewer viewer, List<String> codes, String place, int days) {}
