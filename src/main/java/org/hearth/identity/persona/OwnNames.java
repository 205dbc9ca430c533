package org.hearth.identity.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.identity.KeptOutNames;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.PseudonymCheck;
import org.hearth.identity.account.AccountTable;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** Compares a name with all that is known of its owner, in memory and for that moment. */
@Component
class OwnNames implements PseudonymCheck {

    private final Personas personas;
    private final KeptOutNames names;
    private final AccountTable accounts;

    OwnNames(Personas personas, KeptOutNames names, AccountTable accounts) {
        this.personas = personas;
        this.names = names;
        this.accounts = accounts;
    }

    @Override
    public void checkPseudonym(AccountId account, UUID circle, String pseudonym) {
        var others = called(personas.of(account), List.of(circle));
        others.addAll(called(personas.facesOf(account), List.of()));
        if (local(account).stream().anyMatch(own -> Likeness.tells(pseudonym, own))) {
            throw new TooAlike();
        }
        refuse(account, pseudonym, others);
    }

    @Override
    public void checkFace(AccountId account, UUID circle, String name) {
        var others = called(personas.of(account), List.of());
        others.addAll(called(personas.facesOf(account), List.of(circle)));
        if (local(account).stream().anyMatch(own -> Likeness.alike(name, own))) {
            throw new TooAlike();
        }
        refuse(account, name, others);
    }

    private void refuse(AccountId account, String name, List<String> elsewhere) {
        if (elsewhere.stream().anyMatch(other -> Likeness.alike(name, other))
                || names.of(account).stream().anyMatch(kept -> Likeness.tells(name, kept))) {
            throw new TooAlike();
        }
    }

    private List<String> called(Map<UUID, PersonaId> held, List<UUID> except) {
        var ids = held.entrySet().stream()
                .filter(entry -> !except.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new ArrayList<>(
                personas.byId(ids).values().stream().map(Persona::pseudonym).toList());
    }

    private List<String> local(AccountId account) {
        return accounts.address(account).map(address -> address.reveal().replaceFirst("@.*", "")).stream()
                .toList();
    }
}
