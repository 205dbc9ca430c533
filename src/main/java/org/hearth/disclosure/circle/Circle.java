package org.hearth.disclosure.circle;

import java.util.Set;
import org.hearth.identity.PersonaId;

/** Members whom somebody listed for themselves. @param name what its owner calls it */
public record Circle(CircleId id, String name, Set<PersonaId> members) {}
