package org.hearth.identity.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What the account holds, by circle. */
    public Map<UUID, PersonaId> heldBy(AccountId account) {
        return table.heldIn(account).stream()
                .filter(key -> key.kind() == PersonaTable.Kind.PSEUDONYM)
                .collect(Collectors.toUnmodifiableMap(SlotTable.Key::circle, SlotTable.Key::persona));
    }

    /** All faces the account has. */
    public List<PersonaId> facesOf(AccountId account) {
        return table.heldIn(account).stream()
                .filter(key -> key.kind() == PersonaTable.Kind.FACE)
                .map(SlotTable.Key::persona)
                .toList();
    }

    /** The face of the one who has this persona, in the same circle: the two are kept and forgotten together. */
    public Optional<PersonaId> faceBeside(PersonaId persona) {
        return table.faceBeside(persona);
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
}
