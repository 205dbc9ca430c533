package org.hearth.groups;

import org.hearth.identity.PersonaId;

/** A persona does not agree to the ground rules any more: what was open to it must close until it does. */
public record MembershipPaused(GroupId group, PersonaId persona) {}
