package org.hearth.groups;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A group's id. Spring reads it from paths by {@link #valueOf}. */
public record GroupId(UUID value) implements Id {

    public static GroupId random() {
        return new GroupId(Id.random());
    }

    public static GroupId valueOf(String text) {
        return new GroupId(Id.parse(text));
    }
}
