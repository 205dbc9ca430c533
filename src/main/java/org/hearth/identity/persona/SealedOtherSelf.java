package org.hearth.identity.persona;

import java.util.Optional;
import org.hearth.identity.OtherSelf;
import org.hearth.identity.PersonaId;
import org.hearth.identity.persona.PersonaTable.Kind;
import org.springframework.stereotype.Component;

/** Asked anew each time; remembered nowhere. */
@Component
class SealedOtherSelf implements OtherSelf {

    private final PersonaTable table;

    SealedOtherSelf(PersonaTable table) {
        this.table = table;
    }

    @Override
    public Optional<PersonaId> of(PersonaId persona) {
        return table.ownership(persona).flatMap(its -> table.owned(other(its.kind()), its.owner(), its.circle()));
    }

    private static Kind other(Kind kind) {
        return switch (kind) {
            case PSEUDONYM -> Kind.FACE;
            case FACE -> Kind.PSEUDONYM;
        };
    }
}
