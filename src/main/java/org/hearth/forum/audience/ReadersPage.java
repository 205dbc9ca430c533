package org.hearth.forum.audience;

import java.util.List;
import java.util.Set;
import org.hearth.forum.ThreadId;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/**
 * @param changes whether the viewer began it, and so says who reads
 * @param people who can be chosen: those who read it, and for its beginner those they know
 */
public record ReadersPage(
        Viewer viewer,
        Doors doors,
        ThreadId thread,
        String title,
        Audience audience,
        AudienceLine line,
        boolean changes,
        List<Persona> people,
        Set<PersonaId> reading) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/threads/" + thread.text();
    }
}
