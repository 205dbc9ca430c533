package org.hearth.disclosure.step;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.Persona;
import org.hearth.places.Place;

/**
 * What a step would mean, before it is taken.
 *
 * @param circle the circle's name; empty for other audiences
 * @param seers who would see it; the first of them, if they are many
 * @param more how many beside those named
 * @param stated the place or café as it was stated
 * @param shown as it would be shown: perhaps a wider one; empty if it cannot be shown yet
 * @param face for telling who one is
 * @param level how wide the place would be
 * @param known what those who see it know already
 * @param spared those who would not get to see it, because it would say too much together with what they know
 * @param moreSpared how many beside those named
 * @param before how many people it could be, as far as the one of them knows who knows most
 * @param after how many fit afterwards; 0 where numbers say nothing
 * @param k how many must fit at least
 */
public record Outlook(
        What what,
        Audience audience,
        String circle,
        List<Persona> seers,
        int more,
        Optional<Place> stated,
        Optional<Place> shown,
        Optional<Persona> face,
        int level,
        List<Known> known,
        List<Persona> spared,
        int moreSpared,
        int before,
        int after,
        int k) {

    public boolean possible() {
        return shown.isPresent() || face.isPresent();
    }

    public boolean toEverybody() {
        return audience instanceof Audience.Everybody;
    }

    /** Whether it is shown wider than it was stated. */
    public boolean widened() {
        return what == What.PLACE && shown.isPresent() && !shown.equals(stated);
    }
}
