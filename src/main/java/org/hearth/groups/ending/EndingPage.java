package org.hearth.groups.ending;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.LastDay;
import org.hearth.web.Doors;

/**
 * @param words what people say when they part
 * @param own what the viewer said or has just typed
 * @param error message key; empty if nothing is wrong
 */
public record EndingPage(
        Viewer viewer,
        Doors doors,
        LastDay lastDay,
        LastDay.Phase phase,
        List<Words> words,
        String own,
        String error) {}
