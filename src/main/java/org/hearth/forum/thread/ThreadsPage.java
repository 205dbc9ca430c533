package org.hearth.forum.thread;

import java.util.List;
import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record ThreadsPage(
        Viewer viewer, Doors doors, List<ThreadTable.Line> threads, Map<PersonaId, Persona> authors) {}
