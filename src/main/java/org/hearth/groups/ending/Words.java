package org.hearth.groups.ending;

import java.util.Optional;
import org.hearth.identity.Persona;

/** What somebody says when parting. @param persona empty for who is not in the group any more */
public record Words(Optional<Persona> persona, String body) {}
