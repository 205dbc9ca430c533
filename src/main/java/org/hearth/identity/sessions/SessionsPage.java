package org.hearth.identity.sessions;

import java.util.List;
import org.hearth.web.SignIns;

/** What the template of this name shows. */
public record SessionsPage(List<SignIns.Place> places) {

    public boolean others() {
        return places.stream().anyMatch(place -> !place.own());
    }
}
