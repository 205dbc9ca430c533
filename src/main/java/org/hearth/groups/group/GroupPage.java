package org.hearth.groups.group;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record GroupPage(
        Viewer viewer,
        Doors doors,
        GroupTable.Charter charter,
        Shape shape,
        List<Members.Member> members,
        Map<AboutDoor.Part, List<AboutDoor.Way>> ways,
        Map<PersonaId, List<Content>> notes) {

    /** The ways under one heading. */
    public List<AboutDoor.Way> ways(AboutDoor.Part part) {
        return ways.getOrDefault(part, List.of());
    }

    /** What stands beside this person for the viewer. */
    public List<Content> notes(PersonaId person) {
        return notes.getOrDefault(person, List.of());
    }
}
