package org.hearth.disclosure.self;

import java.util.List;
import java.util.Optional;
import org.hearth.disclosure.step.What;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.places.Place;
import org.hearth.web.Doors;

/**
 * Somebody in this group, for their own eyes.
 *
 * @param place where they said they live @param cafe the café they said they go to
 * @param lines what they show to whom @param listed whether they see the group's people, and so can show them something
 */
public record SelfPage(
        Viewer viewer,
        Doors doors,
        Persona self,
        Optional<Persona> face,
        Optional<Place> place,
        Optional<Place> cafe,
        List<StepLine> lines,
        boolean listed) {

    public List<StepLine> lines(What what) {
        return lines.stream().filter(line -> line.step().what() == what).toList();
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/me";
    }
}
