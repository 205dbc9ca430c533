package org.hearth.live.presence;

import org.hearth.identity.PersonaId;

/**
 * What is known of somebody for this evening alone.
 *
 * @param asked whether one who leads would like to hear them, and they have not answered
 * @param speaks whether they may speak although it is quiet
 * @param wishesPause whether they asked for a pause
 * @param outside whether they came when the door was locked
 * @param knocked whether they let those who lead know that they are outside
 * @param abrupt whether they went without the button for it
 * @param covered whether they said that they are not alone
 * @param aside whether they speak with somebody alone just now
 */
public record Marks(
        AttendanceId id,
        PersonaId persona,
        AttendanceState state,
        boolean leads,
        boolean asked,
        boolean speaks,
        boolean wishesPause,
        boolean outside,
        boolean knocked,
        LineQuality line,
        boolean abrupt,
        boolean covered,
        boolean aside) {}
