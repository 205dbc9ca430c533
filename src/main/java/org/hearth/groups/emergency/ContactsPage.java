package org.hearth.groups.emergency;

import java.util.List;
import java.util.Set;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** @param left those who have left a contact */
public record ContactsPage(Viewer viewer, Doors doors, List<Persona> others, Set<PersonaId> left) {}
