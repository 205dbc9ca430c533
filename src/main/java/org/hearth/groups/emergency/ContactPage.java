package org.hearth.groups.emergency;

import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmergencyContact;
import org.hearth.identity.Persona;
import org.hearth.web.Doors;

/**
 * @param left whether there is one to open
 * @param error message key; empty if nothing is wrong
 * @param contact in the one answer that shows it
 */
public record ContactPage(
        Viewer viewer,
        Doors doors,
        Persona persona,
        boolean left,
        String reason,
        String error,
        Optional<EmergencyContact> contact) {

    ContactPage again(String typed, String wrong) {
        return new ContactPage(viewer, doors, persona, left, typed, wrong, contact);
    }

    ContactPage opened(EmergencyContact shown) {
        return new ContactPage(viewer, doors, persona, left, reason, error, Optional.of(shown));
    }

    /** The telephone number as a link can carry it. */
    public String call() {
        return contact.map(shown -> "tel:" + shown.phone().replaceAll("[^0-9+]", ""))
                .orElse("");
    }
}
