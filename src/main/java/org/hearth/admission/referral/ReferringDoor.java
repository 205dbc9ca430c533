package org.hearth.admission.referral;

import java.util.Optional;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.springframework.stereotype.Component;

@Component
class ReferringDoor implements AboutDoor {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Part part() {
        return Part.YOU;
    }

    @Override
    public Optional<Way> forViewer(Viewer viewer) {
        var path = "/groups/" + viewer.group().text() + "/referrals";
        return viewer.role() == Role.PROVIDER
                ? Optional.of(new Way("admission.referrals", "door-open", path))
                : Optional.empty();
    }
}
