package org.hearth.groups.leaving;

import java.time.LocalDate;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;

/** A group that one belonged to, and where one's things still are. */
public record LeftGroup(GroupId group, String name, PersonaId persona, LocalDate endedOn) {}
