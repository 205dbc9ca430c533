package org.hearth.groups.agreement;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param next where the person wanted to go @param changed whether the rules changed while they read */
public record AskPage(Viewer viewer, Doors doors, Rules rules, String next, boolean changed) {}
