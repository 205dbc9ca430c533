package org.hearth.guidance.article;

import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/**
 * Where information pages stand for a reader: a group's, or the whole house's.
 *
 * @param group empty for the house
 * @param edits whether the reader looks after what stands there
 * @param reader as whom they do it
 */
public record Shelf(Optional<GroupId> group, String path, boolean edits, Party reader, Optional<Doors> doors) {

    Optional<PersonaId> persona() {
        return reader instanceof Party.OfPersona of ? Optional.of(of.persona()) : Optional.empty();
    }

    public boolean ofHouse() {
        return group.isEmpty();
    }
}
