package org.hearth.meetings;

import java.util.UUID;
import org.hearth.kernel.Id;

/** A meeting's id. */
public record MeetingId(UUID value) implements Id {

    public static MeetingId random() {
        return new MeetingId(Id.random());
    }

    public static MeetingId valueOf(String text) {
        return new MeetingId(Id.parse(text));
    }
}
