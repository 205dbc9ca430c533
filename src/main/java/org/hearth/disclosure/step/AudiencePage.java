package org.hearth.disclosure.step;

import java.util.List;
import org.hearth.disclosure.circle.Circle;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/** Whom it could be shown to. @param missed whether nobody was chosen a moment ago */
public record AudiencePage(
        Viewer viewer, Doors doors, What what, List<Persona> people, List<Circle> circles, boolean missed) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
