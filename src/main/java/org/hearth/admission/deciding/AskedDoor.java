package org.hearth.admission.deciding;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

@Component
class AskedDoor implements AboutDoor {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Part part() {
        return Part.CARE;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        var path = "/groups/" + viewer.group().text() + "/asked";
        return viewer.can(Capability.ADMIT)
                ? Optional.of(new Way("admission.asked", "hand-heart", path))
                : Optional.empty();
    }
}
