package org.hearth.identity.holding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.identity.Circles;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.persona.PersonaRemoval;
import org.hearth.identity.persona.PersonaRemoval.Holding;
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
        var held = removal.heldBy(account).stream()
                .collect(Collectors.groupingBy(
                        Holding::circle, Collectors.mapping(Holding::persona, Collectors.toUnmodifiableList())));
        return names(held.keySet()).entrySet().stream()
                .map(circle -> held(circle.getKey(), circle.getValue(), held.getOrDefault(circle.getKey(), List.of())))
                .sorted(Comparator.comparing(one -> one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        circles.forEach(known -> names.putAll(known.names(ids)));
        return names;
    }

    private Held held(UUID circle, String name, List<PersonaId> all) {
        var first = all.getFirst();
        var known = Optional.ofNullable(personas.byId(List.of(first)).get(first));
        return new Held(circle, name, known.map(Persona::pseudonym).orElse(""), all);
    }
}
