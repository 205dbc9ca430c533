package org.hearth.forum.thread;

import java.util.List;
import java.util.Map;
import org.hearth.forum.BesideThread;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** @param beside what other modules say beside a thread @param first whether nothing is newer than this page @param older where the list goes on; empty if it ends here */
public record ThreadsPage(
        Viewer viewer,
        Doors doors,
        List<ThreadTable.Line> threads,
        Map<PersonaId, Persona> authors,
        Map<ThreadId, BesideThread.Words> beside,
        boolean first,
        String older) {}
