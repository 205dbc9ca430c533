package org.hearth.identity.emergency;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.identity.EmergencyContact;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.EvenLength;
import org.hearth.kernel.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One sealed text a persona, of few lengths: who left the same in two groups must not be known by it. */
@Repository
class EmergencyTable {

    private static final String BETWEEN = "\u0000";

    private final JdbcClient database;
    private final Seal seal;

    EmergencyTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    Optional<EmergencyContact> of(PersonaId persona) {
        return database.sql("select contact_sealed from emergency_contact where persona_id = :persona")
                .param("persona", persona.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> seal.open(bytes, purpose(persona)).split(BETWEEN, 3))
                .map(parts -> new EmergencyContact(parts[0], parts[1], parts[2].strip()));
    }

    void put(PersonaId persona, EmergencyContact contact) {
        var text = String.join(BETWEEN, contact.name(), contact.phone(), contact.help());
        database.sql("""
                        insert into emergency_contact (persona_id, contact_sealed)
                        values (:persona, :contact)
                        on conflict (persona_id) do update
                        set contact_sealed = excluded.contact_sealed
                        """)
                .param("persona", persona.value())
                .param("contact", seal.seal(EvenLength.padded(text), purpose(persona)))
                .update();
    }

    void remove(PersonaId persona) {
        database.sql("delete from emergency_contact where persona_id = :persona")
                .param("persona", persona.value())
                .update();
    }

    Set<PersonaId> left(Collection<PersonaId> personas) {
        return database
                .sql("select persona_id from emergency_contact where persona_id = any(:personas)")
                .param("personas", personas.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonaId(row.getObject("persona_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String purpose(PersonaId persona) {
        return "emergency contact of " + persona.value();
    }
}
