package org.hearth.live.whereabouts;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.live.room.RoomAddress;
import org.hearth.web.Doors;

/**
 * Opening somebody's.
 *
 * @param people those who have left theirs; the one alone, where one is asked for
 * @param error message key; empty if nothing is wrong
 * @param opened in the one answer that shows it
 */
public record OpeningPage(
        Doors doors,
        RoomAddress address,
        List<Persona> people,
        String reason,
        String error,
        Optional<Whereabouts> opened) {

    public Persona one() {
        return people.getFirst();
    }

    public String path() {
        return address.at("whereabouts/people");
    }

    OpeningPage again(String typed, String wrong) {
        return new OpeningPage(doors, address, people, typed, wrong, opened);
    }

    OpeningPage opened(Whereabouts shown) {
        return new OpeningPage(doors, address, people, reason, error, Optional.of(shown));
    }
}
