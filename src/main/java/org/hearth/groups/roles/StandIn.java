package org.hearth.groups.roles;

import java.time.LocalDate;
import org.hearth.identity.PersonaId;

/** Somebody does the facilitator's work from the first to the last day, both included. */
public record StandIn(PersonaId persona, LocalDate from, LocalDate until) {}
