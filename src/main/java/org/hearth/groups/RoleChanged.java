package org.hearth.groups;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.identity.PersonaId;

/**
 * Somebody's role in a group was changed, by another who may name roles.
 *
 * @param was the role before
 * @param is the role from now on, or {@link Role#STAND_IN} for one who stands in
 * @param until the last day of standing in; empty for what stays
 */
public record RoleChanged(
        GroupId group, PersonaId persona, Role was, Role is, PersonaId by, Optional<LocalDate> until) {}
