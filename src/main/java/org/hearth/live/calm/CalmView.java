package org.hearth.live.calm;

import java.util.Optional;
import org.hearth.identity.Persona;

/**
 * What somebody in the circle sees of how the room is.
 *
 * @param leads whether they lead
 * @param hushed which of one's own may not be on now: {@code microphone}, {@code camera}, with a space between
 * @param asked whether one who leads would like to hear them
 * @param wishesPause whether they asked for a pause that nobody has answered yet
 * @param tookOver who leads since the one before fell away
 * @param tookOverYourself whether that is the reader
 * @param leadIsAside whether all who lead are aside, and the reader is not
 */
public record CalmView(
        Phase phase,
        boolean quiet,
        boolean leads,
        String hushed,
        boolean asked,
        boolean wishesPause,
        Optional<Persona> tookOver,
        boolean tookOverYourself,
        boolean leadIsAside) {}
