package org.hearth.identity.persona;

import java.util.List;
import java.util.Map;
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
                .collect(Collectors.toUnmodifiableMap(SlotTable.Key::circle, SlotTable.Key::persona));
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
