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
        boolean fromDoor) {

    public record LineId(UUID value) implements Id {}
}
