package org.hearth.groups.consent;

import java.util.Map;
import org.hearth.groups.ConsentTopic;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** @param texts of what is asked for now */
public record ConsentsPage(Viewer viewer, Doors doors, Map<ConsentTopic, ConsentText> texts) {}
