package org.hearth.groups.emergency;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

@Component
class ContactsDoor implements AboutDoor {

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Part part() {
        return Part.CARE;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        return viewer.can(Capability.BREAK_GLASS)
                ? Optional.of(new Way(
                        "groups.contacts.door",
                        "phone",
                        "/groups/" + viewer.group().text() + "/contacts"))
                : Optional.empty();
    }
}
