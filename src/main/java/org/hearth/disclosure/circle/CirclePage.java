package org.hearth.disclosure.circle;

import java.util.List;
import java.util.Set;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/**
 * One circle, to change who is in it.
 *
 * @param chosen who is in it, or would be @param shown message keys of what the circle sees already
 * @param joining who would see that from now on; empty before one is asked
 * @param error message key; empty if nothing is wrong
 */
public record CirclePage(
        Viewer viewer,
        Doors doors,
        Circle circle,
        String name,
        List<Persona> people,
        Set<PersonaId> chosen,
        List<String> shown,
        List<Persona> joining,
        String error) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
