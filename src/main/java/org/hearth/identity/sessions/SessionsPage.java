package org.hearth.identity.sessions;

import java.util.Comparator;
import java.util.List;
import org.hearth.web.SignIns;

/** What the template of this name shows: the reader's own browser first, the others as they come. */
public record SessionsPage(List<SignIns.Place> places) {

    public SessionsPage {
        places = places.stream()
                .sorted(Comparator.comparing(place -> !place.own()))
                .toList();
    }

    public boolean others() {
        return places.stream().anyMatch(place -> !place.own());
    }
}
