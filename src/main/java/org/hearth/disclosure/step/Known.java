package org.hearth.disclosure.step;

import java.util.List;
import java.util.Set;
import org.hearth.identity.Persona;

/** Those of an audience who know the same already. @param more how many beside those named */
public record Known(List<Persona> who, int more, Set<What> what) {}
