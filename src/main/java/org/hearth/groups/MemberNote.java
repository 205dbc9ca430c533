package org.hearth.groups;

import java.util.Collection;
import java.util.Map;
import org.hearth.identity.PersonaId;
import org.hearth.web.Html;

/** What a module has to say beside people in the list of a group's members. */
public interface MemberNote {

    /** For this viewer's eyes alone; people of whom nothing is to be said are left out. */
    Map<PersonaId, Html> beside(Viewer viewer, Collection<PersonaId> people);
}
