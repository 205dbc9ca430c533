package org.hearth.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.places.PlaceId;

/**
 * What somebody looks for; empty texts stand for "any".
 *
 * @param words as they typed them
 * @param need one of the words that groups say people come for
 * @param room only groups with places left
 */
public record Wish(
        String words,
        String need,
        Optional<PlaceId> place,
        String language,
        String format,
        String time,
        String led,
        String admission,
        List<String> access,
        boolean room) {

    public static final Wish ANYTHING = new Wish("", "", Optional.empty(), "", "", "", "", "", List.of(), false);

    /** The tags a group must have, all of them. */
    List<String> tags() {
        var tags = new ArrayList<String>();
        add(tags, "need", need);
        add(tags, "language", language);
        add(tags, "format", format);
        add(tags, "time", time);
        add(tags, "led", led);
        add(tags, "admission", admission);
        access.forEach(key -> add(tags, "access", key));
        return tags;
    }

    private static void add(List<String> tags, String kind, String value) {
        if (!value.isEmpty()) {
            tags.add(kind + ":" + value);
        }
    }

    public boolean any() {
        return equals(ANYTHING);
    }

    /** Whether something was chosen that lies behind "More choices". */
    public boolean detailed() {
        return !new Wish(words, need, place, "", "", "", "", "", List.of(), false).equals(this);
    }

    public Wish anywhere() {
        return new Wish(words, need, Optional.empty(), language, format, time, led, admission, access, room);
    }

    public Wish at(PlaceId wider) {
        return new Wish(words, need, Optional.of(wider), language, format, time, led, admission, access, room);
    }

    public Wish inAnyWay() {
        return new Wish(words, need, place, "", "", "", "", "", List.of(), false);
    }
}
