package org.hearth.desk.care;

import org.hearth.desk.act.Act;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param error message key; empty if nothing is wrong */
public record AppealPage(Viewer viewer, Doors doors, Act act, String words, String error) {

    public static final int LONGEST = 2_000;
}
