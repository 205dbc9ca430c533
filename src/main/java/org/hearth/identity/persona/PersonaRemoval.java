package org.hearth.identity.persona;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** What forgetting asks of personas: all of them as they stand now, past every cache. */
@Component
public class PersonaRemoval {

    private final PersonaTable table;
    private final PersonaRegister register;

    PersonaRemoval(PersonaTable table, PersonaRegister register) {
        this.table = table;
        this.register = register;
    }

    /** All that the account holds, the pseudonym of a circle before its face. */
    public List<Holding> heldBy(AccountId account) {
        return table.heldIn(account).stream()
                .map(key -> new Holding(key.circle(), key.persona(), key.kind() == PersonaTable.Kind.FACE))
                .sorted(Comparator.comparing(Holding::face))
                .toList();
    }

    /** The persona, and what else the same account is in its circle: who leaves takes their face along. */
    public List<PersonaId> together(PersonaId persona) {
        return table.ownership(persona).stream()
                .flatMap(its -> heldBy(its.owner()).stream()
                        .filter(held -> held.circle().equals(its.circle())))
                .map(Holding::persona)
                .toList();
    }

    public List<PersonaId> in(UUID circle) {
        return table.in(circle);
    }

    public List<PersonaId> all() {
        return table.all();
    }

    /** Whatever is just being written under it is finished first, and nothing new begins. False if it is gone already. */
    public boolean lock(PersonaId persona) {
        return table.lock(persona);
    }

    public void remove(PersonaId persona) {
        table.remove(persona);
        register.forgetAfterCommit(persona);
    }

    /** @param face whether it is the name at cafés */
    public record Holding(UUID circle, PersonaId persona, boolean face) {}
}
