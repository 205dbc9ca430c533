package org.hearth.contact.newsletter;

import java.util.UUID;
import org.hearth.groups.GroupId;
import org.hearth.identity.PersonaId;
import org.hearth.web.Language;

/** Somebody who has chosen how an issue comes to them. */
record Reader(PersonaId persona, GroupId group, Choice choice, Language language, UUID salt) {}
