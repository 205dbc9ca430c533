package org.hearth.identity.emergency;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hearth.identity.Audit;
import org.hearth.identity.EmergencyContact;
import org.hearth.identity.EmergencyContacts;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.identity.glass.Looks;
import org.hearth.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EmergencyRegister implements EmergencyContacts {

    private final EmergencyTable table;
    private final Looks looks;
    private final Audit audit;

    EmergencyRegister(EmergencyTable table, Looks looks, Audit audit) {
        this.table = table;
        this.looks = looks;
        this.audit = audit;
    }

    @Override
    public Optional<EmergencyContact> own(PersonaId persona) {
        return table.of(persona);
    }

    @Override
    @Transactional
    public void leave(PersonaId persona, EmergencyContact contact) {
        table.put(persona, contact);
    }

    @Override
    @Transactional
    public void takeBack(PersonaId persona) {
        table.remove(persona);
    }

    @Override
    public Set<PersonaId> left(Collection<PersonaId> personas) {
        return table.left(personas);
    }

    @Override
    @Transactional
    public EmergencyContact open(PersonaId persona, PersonaId by, String reason, String language) {
        var contact = table.of(persona).orElseThrow(NotFound::new);
        audit.record("identity.audit.contact.opened", Party.of(by), Party.of(persona), reason);
        looks.contactOpened(persona, by, reason, language);
        return contact;
    }

    @Override
    @Transactional
    public void opensWhereabouts(PersonaId persona, PersonaId by, String reason, String language) {
        audit.record("identity.audit.whereabouts.opened", Party.of(by), Party.of(persona), reason);
        looks.contactOpened(persona, by, reason, language);
    }
}
