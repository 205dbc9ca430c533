package org.hearth.disclosure.self;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.kernel.Id;
import org.hearth.web.Picture;

/** Six new pictures to choose from, no two with the same shape. */
final class Six {

    private static final int NUMBER = 6;
    private static final int SHAPE = 1;
    private static final int SHAPES = 8;

    private Six() {}

    static List<Picture> pictures() {
        var shapes = new HashSet<Integer>();
        return Stream.generate(() -> new Picture(Id.RANDOM.nextLong()))
                .filter(picture -> shapes.add(picture.choice(SHAPE, SHAPES)))
                .limit(NUMBER)
                .toList();
    }
}
