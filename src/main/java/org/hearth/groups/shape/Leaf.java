package org.hearth.groups.shape;

import java.util.List;
import java.util.Locale;
import org.hearth.groups.Shape;

/** One question about a group at a time, each on its own small page. */
public enum Leaf {
    WORDS,
    LED,
    ADMISSION,
    VISIBILITY,
    PERIOD,
    FORMAT,
    TIMES,
    ACCESS,
    NEEDS,
    FEE;

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Leaf of(String path) {
        return valueOf(path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    /** Message key of its question. */
    public String key() {
        return "groups.shape." + path();
    }

    /** The answer as it stood when a page was made; if it has changed when the page comes back, another was quicker. */
    String seen(Shape shape) {
        return Integer.toHexString(answer(shape).toString().hashCode());
    }

    private List<Object> answer(Shape shape) {
        return switch (this) {
            case WORDS -> List.of(shape.name(), shape.purpose(), shape.language());
            case LED -> List.of(shape.ledBy());
            case ADMISSION -> List.of(shape.admission());
            case VISIBILITY -> List.of(shape.visibility());
            case PERIOD -> List.of(shape.startsOn(), shape.endsOn());
            case FORMAT -> List.of(shape.formats(), shape.sizeLimit());
            case TIMES -> List.of(shape.times());
            case ACCESS -> List.of(shape.access());
            case NEEDS -> List.of(shape.needs());
            case FEE -> List.of(shape.fee(), shape.feeLink());
        };
    }

    /** Whether there is anything to say of it to others. */
    public boolean isSaid(Shape shape) {
        return switch (this) {
            case TIMES -> !shape.times().isEmpty();
            case ACCESS -> !shape.access().isEmpty();
            case NEEDS -> !shape.needs().isEmpty();
            case WORDS, LED, ADMISSION, VISIBILITY, PERIOD, FORMAT, FEE -> true;
        };
    }

    boolean same(Shape one, Shape other) {
        return answer(one).equals(answer(other));
    }
}
