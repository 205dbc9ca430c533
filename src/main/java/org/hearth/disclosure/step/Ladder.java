package org.hearth.disclosure.step;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.hearth.disclosure.crowd.Sizes;
import org.hearth.places.Level;

/**
 * What comes of all the steps that one viewer may see, in the order in which they were made. What was shown first stays;
 * what came later gives way, because the viewer remembers. Only what is not yet taken back counts.
 *
 * @param level how wide the place is shown; empty if it is not
 */
public record Ladder(OptionalInt level, boolean cafe, List<Seen> faces) {

    public static final int WIDEST = Level.values().length - 1;

    /** One step as a viewer's query finds it. @param face its sealed id; empty bytes for other steps */
    public record Seen(StepId step, What what, int level, byte[] face) {}

    /** @param goes whether there is a café to be known @param exists which levels the stated place has */
    public static Ladder of(List<Seen> steps, Sizes sizes, boolean goes, IntPredicate exists) {
        var place = OptionalInt.empty();
        int told = WIDEST + 1;
        boolean cafe = false;
        boolean known = false;
        var faces = new ArrayList<Seen>();
        for (var step : steps) {
            switch (step.what()) {
                case PLACE -> {
                    var found = narrowest(step.level(), sizes, known, exists);
                    if (found.isPresent() && found.getAsInt() < place.orElse(WIDEST + 1)) {
                        place = found;
                    }
                    told = Math.min(told, step.level());
                }
                case CAFE -> {
                    int number = told > WIDEST ? sizes.cafe() : sizes.place(told, true);
                    cafe = cafe || (goes && sizes.hides(number));
                    known = goes;
                }
                case FACE -> {
                    faces.add(step);
                    // at the café they see which one it is
                    known = goes;
                }
            }
        }
        return new Ladder(place, cafe, faces);
    }

    /** The narrowest place, from this level on, that enough people share; the café counts too where it is known. */
    public static OptionalInt narrowest(int from, Sizes sizes, boolean withCafe, IntPredicate exists) {
        for (int level = from; level <= WIDEST; level++) {
            if (exists.test(level) && sizes.hides(sizes.place(level, withCafe))) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }
}
