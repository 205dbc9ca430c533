package org.hearth.groups;

import java.util.List;
import org.hearth.identity.Persona;

/** Who is in a group now, as its members see each other. */
public interface Roster {

    /** The other members who see who belongs here: by pseudonym, never in the order of joining. */
    List<Persona> others(Viewer viewer);
}
