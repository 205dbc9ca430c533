package org.hearth.directory.search;

import java.util.ArrayList;
import java.util.List;

/** One part of an answer: the nearest and best fitting groups come first. Each is a small query of its own. */
record Step(Near near, Fit fit) {

    enum Near {
        ANYWHERE,
        /** In the place itself. */
        HERE,
        /** In the same wider place. */
        AROUND,
        /** Wherever one lives. */
        ONLINE
    }

    enum Fit {
        ANYHOW,
        /** Name or needs have all the words. */
        BY_NAME,
        /** What the group is for has them. */
        BY_PURPOSE,
        /** Some of the words, or some like them. */
        NEARLY
    }

    static List<Step> of(Wish wish, boolean nearly) {
        var nears = wish.place().isEmpty() ? List.of(Near.ANYWHERE) : List.of(Near.HERE, Near.AROUND, Near.ONLINE);
        var steps = new ArrayList<Step>();
        for (var near : nears) {
            fits(wish, nearly).forEach(fit -> steps.add(new Step(near, fit)));
        }
        return steps;
    }

    private static List<Fit> fits(Wish wish, boolean nearly) {
        if (wish.words().isEmpty()) {
            return List.of(Fit.ANYHOW);
        }
        return nearly ? List.of(Fit.NEARLY) : List.of(Fit.BY_NAME, Fit.BY_PURPOSE);
    }
}
