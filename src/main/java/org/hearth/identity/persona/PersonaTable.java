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
    private final OwnerTable owners;

    PersonaTable(JdbcClient database, Seal seal, OwnerTable owners) {
        this.database = database;
        this.seal = seal;
        this.owners = owners;
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
    PersonaId put(Persona persona, String folded, AccountId owner, UUID circle, byte[] slot) {
        return new PersonaId(database.sql("""
                        insert into persona
                            (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed, owner_slot)
                        values (:id, :circle, :pseudonym, :folded, :picture, :fingerprint, :owner, :slot)
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
                .param("slot", slot)
                .param("owner", owners.sealed(owner, circle))
                .query(UUID.class)
                .single());
    }

    static String ownerIn(UUID circle) {
        return "owner in " + circle;
    }

    private byte[] fingerprint(AccountId account, UUID circle) {
        return seal.fingerprint(account.value() + " " + circle, "persona owner");
    }
}
