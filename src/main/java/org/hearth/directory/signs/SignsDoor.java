package org.hearth.directory.signs;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

/** From a group's page to how it lives. */
@Component
class SignsDoor implements AboutDoor {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Part part() {
        return Part.CARE;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        return viewer.can(Capability.SEE_SIGNS)
                ? Optional.of(new Way(
                        "directory.signs.door",
                        "sprout",
                        "/groups/" + viewer.group().text() + "/signs"))
                : Optional.empty();
    }
}
