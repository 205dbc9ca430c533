package org.hearth.desk.act;

import java.util.List;
import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** What was done in a group, for all who look after it. */
public record LatelyPage(Viewer viewer, Doors doors, List<Act> acts, Map<PersonaId, Persona> people) {

    public String desk() {
        return "/groups/" + viewer.group().text() + "/desk";
    }
}
