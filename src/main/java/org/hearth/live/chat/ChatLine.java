package org.hearth.live.chat;

import java.util.UUID;
import org.hearth.identity.Persona;
import org.hearth.kernel.Id;

/** What somebody said in writing. */
public record ChatLine(LineId id, Persona from, String text) {

    public record LineId(UUID value) implements Id {}
}
