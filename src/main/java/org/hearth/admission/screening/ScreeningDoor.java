package org.hearth.admission.screening;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

@Component
class ScreeningDoor implements AboutDoor {

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Part part() {
        return Part.CARE;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        var path = "/groups/" + viewer.group().text() + "/screening";
        return viewer.can(Capability.SHAPE)
                ? Optional.of(new Way("admission.screening", "list-checks", path))
                : Optional.empty();
    }
}
