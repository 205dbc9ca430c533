package org.hearth.groups;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.PersonaId;

/** Chapters of groups, and who chose which. */
public interface Chapters {

    List<Chapter> of(GroupId group);

    /** Which one this person chose. For their own eyes, and for what they let others know themselves. */
    Optional<Chapter> chosen(GroupId group, PersonaId persona);
}
