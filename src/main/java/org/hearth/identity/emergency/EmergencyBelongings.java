package org.hearth.identity.emergency;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/** The contacts a person has left. */
@Component
class EmergencyBelongings implements Belongings {

    private final EmergencyTable table;

    EmergencyBelongings(EmergencyTable table) {
        this.table = table;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<String> tables() {
        return Set.of("emergency_contact");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var contacts = holder.personas().stream()
                .flatMap(persona -> table.of(persona).stream())
                .map(contact -> new Entry(
                        contact.name(),
                        Optional.empty(),
                        contact.help(),
                        Map.of("groups.emergency.phone", contact.phone())));
        return Stream.of(new Chapter("groups.emergency.title", contacts));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.remove(persona);
    }

    @Override
    public void forget(AccountId account) {
        // contacts belong to personas alone
    }
}
