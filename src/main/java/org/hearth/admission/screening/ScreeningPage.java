package org.hearth.admission.screening;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record ScreeningPage(Viewer viewer, Doors doors, Terms terms, List<Question> questions) {}
