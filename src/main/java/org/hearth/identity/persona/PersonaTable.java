package org.hearth.identity.persona;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personas and the sealed way to them. The only place that knows how an account and its personas are joined. */
@Repository
class PersonaTable {

    private final JdbcClient database;
    private final Seal seal;

    PersonaTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    List<Persona> byId(Collection<PersonaId> ids) {
        return database.sql("select id, pseudonym, picture from persona where id = any(:ids)")
                .param("ids", ids.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new Persona(
                        new PersonaId(row.getObject("id", UUID.class)),
                        row.getString("pseudonym"),
                        new Picture(row.getLong("picture"))))
                .list();
    }

    Optional<PersonaId> owned(AccountId account, UUID circle) {
        return database.sql("select id from persona where owner_fingerprint = :owner")
                .param("owner", fingerprint(account, circle))
                .query(UUID.class)
                .optional()
                .map(PersonaId::new);
    }

    /** Somebody who was here before keeps the id, and gets the name and picture they chose now. */
    PersonaId put(Persona persona, String folded, AccountId owner, UUID circle) {
        return new PersonaId(database.sql("""
                        insert into persona
                            (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed)
                        values (:id, :circle, :pseudonym, :folded, :picture, :fingerprint, :owner)
                        on conflict (owner_fingerprint) do update
                        set pseudonym = excluded.pseudonym,
                            pseudonym_folded = excluded.pseudonym_folded,
                            picture = excluded.picture
                        returning id
                        """)
                .param("id", persona.id().value())
                .param("circle", circle)
                .param("pseudonym", persona.pseudonym())
                .param("folded", folded)
                .param("picture", persona.picture().seed())
                .param("fingerprint", fingerprint(owner, circle))
                .param("owner", seal.seal(Long.toString(owner.value()), "owner in " + circle))
                .query(UUID.class)
                .single());
    }

    /** Every circle's fingerprint is computed and looked up: nothing in the database lists what an account holds. */
    List<Key> keys(AccountId account) {
        var fingerprints = database
                .sql("select distinct circle from persona")
                .query((row, number) -> row.getObject("circle", UUID.class))
                .list()
                .stream()
                .map(circle -> fingerprint(account, circle))
                .toArray(byte[][]::new);
        return database.sql("select circle, id from persona where owner_fingerprint = any(:fingerprints)")
                .param("fingerprints", fingerprints)
                .query((row, number) ->
                        new Key(row.getObject("circle", UUID.class), new PersonaId(row.getObject("id", UUID.class))))
                .list();
    }

    /** Whose they are: to write to them, and for nothing else. */
    List<AccountId> owners(Collection<PersonaId> ids) {
        return database.sql("select circle, owner_sealed from persona where id = any(:ids)")
                .param("ids", ids.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(Long.parseLong(
                        seal.open(row.getBytes("owner_sealed"), "owner in " + row.getObject("circle", UUID.class)))))
                .list();
    }

    record Key(UUID circle, PersonaId persona) {}

    private byte[] fingerprint(AccountId account, UUID circle) {
        return seal.fingerprint(account.value() + " " + circle, "persona owner");
    }
}
