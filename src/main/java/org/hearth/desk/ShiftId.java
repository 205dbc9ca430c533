package org.hearth.desk;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Hours at which somebody is there. */
public record ShiftId(UUID value) implements Id {

    public static ShiftId random() {
        return new ShiftId(Id.random());
    }

    public static ShiftId valueOf(String text) {
        return new ShiftId(Id.parse(text));
    }
}
