package org.hearth.groups;

import org.hearth.identity.PersonaId;

/** A persona does not belong to the group any more: what is open to it must close. */
public record MembershipEnded(GroupId group, PersonaId persona) {}
