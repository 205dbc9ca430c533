package org.hearth.journeys;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Routes that {@link AccessibilityJourney} does not open. A new page stands in none of these: it is looked at. */
final class Apart {

    /** Files, parts of pages, what machines ask, and what leads on at once. */
    private static final List<String> NO_PAGES = List.of();

    /** The journey that goes there looks at them. */
    private static final List<String> ELSEWHERE = List.of();

    /** Behind a link from a letter or a state that takes a whole journey to reach. */
    private static final List<String> NOT_YET = List.of();

    private Apart() {}

    static Set<String> all() {
        var all = new TreeSet<>(NO_PAGES);
        all.addAll(ELSEWHERE);
        all.addAll(NOT_YET);
        return all;
    }
}
