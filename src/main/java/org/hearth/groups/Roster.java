package org.hearth.groups;

import java.util.Collection;
import java.util.List;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;

/** Who is in a group now, as its members see each other. */
public interface Roster {

    /** The other members who see who belongs here: by pseudonym, never in the order of joining. */
    List<Persona> others(Viewer viewer);

    /** How many they are, without reading them. */
    int numberOfOthers(Viewer viewer);

    /** Those of these people who are among them. */
    List<Persona> othersAmong(Viewer viewer, Collection<PersonaId> people);
}
