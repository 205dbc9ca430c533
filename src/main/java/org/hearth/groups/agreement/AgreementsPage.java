package org.hearth.groups.agreement;

import java.util.List;
import org.hearth.groups.Viewer;
import org.hearth.groups.consent.Asked;
import org.hearth.web.Doors;

/** @param agreements to ground rules, the newest first @param asked what else the group asks for */
public record AgreementsPage(Viewer viewer, Doors doors, Rules inForce, List<Agreement> agreements, List<Asked> asked) {

    public boolean agreed() {
        return agreements.stream()
                .anyMatch(agreement -> agreement.version() == inForce.version()
                        && agreement.withdrawnOn().isEmpty());
    }
}
