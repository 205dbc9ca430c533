package org.hearth.groups.emergency;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Capability;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

@Component
class EmergencyDoor implements AboutDoor {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Part part() {
        return Part.YOU;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        return viewer.can(Capability.ATTEND)
                ? Optional.of(new Way(
                        "groups.emergency.door",
                        "life-buoy",
                        "/groups/" + viewer.group().text() + "/emergency"))
                : Optional.empty();
    }
}
