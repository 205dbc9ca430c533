package org.hearth.disclosure.crowd;

import java.util.Collections;
import java.util.List;
import org.hearth.places.Level;

/**
 * How many members share each thing a persona said, at least: what may have left since is taken off.
 *
 * @param numbers in the order of {@link Statement}'s fingerprints
 */
public record Sizes(List<Integer> numbers, int k) {

    static final int CAFE = Level.values().length;
    static final int ALL = 2 * CAFE + 1;

    static Sizes none(int k) {
        return new Sizes(Collections.nCopies(ALL, 0), k);
    }

    static int place(int level) {
        return level;
    }

    static int both(int level) {
        return CAFE + 1 + level;
    }

    /** Those who share the café. */
    public int cafe() {
        return numbers.get(CAFE);
    }

    /** Those who share the place of this level, the café as well if it is known too. */
    public int place(int level, boolean withCafe) {
        return numbers.get(withCafe ? both(level) : place(level));
    }

    /** Whether so many hide each of them. */
    public boolean hides(int number) {
        return number >= k;
    }
}
