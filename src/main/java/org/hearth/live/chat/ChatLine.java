package org.hearth.live.chat;

import java.util.UUID;
import org.hearth.identity.Persona;
import org.hearth.kernel.Id;
import org.hearth.kernel.Submission;
import org.hearth.live.presence.AttendanceId;

/**
 * What somebody said in writing.
 *
 * @param locked whether the text is one that only browsers inside can open
 * @param submission what the writer's browser bound it to
 * @param about whose trouble it is about; mostly the writer's own
 * @param fromDoor whether it was said before its writer was let in
 */
public record ChatLine(
        LineId id,
        AttendanceId by,
        Persona from,
        String text,
        boolean locked,
        Audience audience,
        Submission submission,
        AttendanceId about,
        boolean fromDoor) {

    /** Message key of whom it is for, where not all read it. */
    public String label() {
        if (audience.isBeside() && !by.equals(about)) {
            return "live.help.answer.label";
        }
        return fromDoor ? "live.chat.fromDoor" : "live.chat.to." + audience.text() + ".label";
    }

    public record LineId(UUID value) implements Id {}
}
