package org.hearth.identity.holding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.identity.Circles;
import org.hearth.identity.Persona;
import org.hearth.identity.Personas;
import org.hearth.identity.persona.PersonaRemoval;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Everything an account holds, by name. For the pages that only its owner sees, after asking again who is there. */
@Component
public class Holdings {

    private final PersonaRemoval removal;
    private final Personas personas;
    private final List<Circles> circles;

    Holdings(PersonaRemoval removal, Personas personas, List<Circles> circles) {
        this.removal = removal;
        this.personas = personas;
        this.circles = circles;
    }

    /** Those whose circle nobody can name are left out here; they are archived and forgotten all the same. */
    public List<Held> named(AccountId account) {
        var held = removal.heldBy(account);
        var names = new HashMap<java.util.UUID, String>();
        circles.forEach(known -> names.putAll(known.names(held.keySet())));
        var known = personas.byId(held.values());
        return held.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> new Held(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue(),
                        Optional.ofNullable(known.get(entry.getValue()))
                                .map(Persona::pseudonym)
                                .orElse("")))
                .sorted(Comparator.comparing((Held one) -> one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
