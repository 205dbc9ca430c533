package org.hearth.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;

/** What personas let others know, asked by the one who looks. */
public interface Disclosures {

    /**
     * What each of these people shows to this viewer, and to nobody by way of them; who shows nothing is left out, and so
     * is the viewer. One query, remembered nowhere. The order of a list must not follow from it.
     */
    Map<PersonaId, Shown> shownTo(Viewer viewer, Collection<PersonaId> people);

    /** What {@link #shownTo} and {@link #toEverybody} say together, by one query. */
    Around around(Viewer viewer, Collection<PersonaId> people);

    /** @param others what they show to the viewer @param self what the viewer shows to everybody */
    record Around(Map<PersonaId, Shown> others, Shown self) {}

    /**
     * Whom the viewer knows, as far as they are members now: who shows them their face, and who is in one of their circles. By
     * pseudonym; for the viewer alone.
     */
    List<Persona> knownTo(Viewer viewer);

    /** Whether this persona shows anything to anybody: to decide how something is sent, never to be told. */
    boolean tells(PersonaId persona);

    /** What the viewer shows to the whole group, for the line that says as whom one writes. */
    Shown toEverybody(Viewer viewer);
}
