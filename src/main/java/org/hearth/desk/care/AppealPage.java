package org.hearth.desk.care;

import org.hearth.desk.act.Act;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param within whether somebody in the group decides; else a coordinator does @param error message key; empty if nothing is wrong */
public record AppealPage(Viewer viewer, Doors doors, Act act, String words, boolean within, String error) {

    public static final int LONGEST = 2_000;
}
