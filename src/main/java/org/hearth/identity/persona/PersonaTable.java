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

    /** Among how many others a new key hides; a small installation is shuffled whole, in milliseconds. */
    private static final int SHUFFLED = 2_000;

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

    /** @return false if the account has a persona in this circle already */
    boolean add(Persona persona, String folded, AccountId owner, UUID circle) {
        return database.sql("""
                        insert into persona
                            (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed)
                        values (:id, :circle, :pseudonym, :folded, :picture, :fingerprint, :owner)
                        on conflict (owner_fingerprint) do nothing
                        """)
                        .param("id", persona.id().value())
                        .param("circle", circle)
                        .param("pseudonym", persona.pseudonym())
                        .param("folded", folded)
                        .param("picture", persona.picture().seed())
                        .param("fingerprint", fingerprint(owner, circle))
                        .param(
                                "owner",
                                seal.seal(
                                        Long.toString(owner.value()),
                                        "owner of " + persona.id().text()))
                        .update()
                == 1;
    }

    /**
     * Adds a key to the account's bunch, and shuffles the table: personas and keys come into being in pairs, so that
     * their order in the two tables, or the transaction that wrote them, would join what the seal keeps apart.
     */
    void addKey(AccountId account, UUID circle, PersonaId persona) {
        database.sql("lock table persona_key in share row exclusive mode").update();
        database.sql("""
                        with gone as (
                            delete from persona_key
                            where ctid = any(array(select ctid from persona_key order by random() limit :shuffled))
                            returning account_id, sealed)
                        insert into persona_key (account_id, sealed)
                        select account_id, sealed
                        from (
                            select account_id, sealed from gone
                            union all
                            select :account, :sealed) as keys
                        order by random()
                        """)
                .param("shuffled", SHUFFLED)
                .param("account", account.value())
                .param("sealed", seal.seal(circle + " " + persona.value(), keyPurpose(account)))
                .update();
    }

    List<Key> keys(AccountId account) {
        return database
                .sql("select sealed from persona_key where account_id = :account")
                .param("account", account.value())
                .query(byte[].class)
                .list()
                .stream()
                .map(bytes -> Key.of(seal.open(bytes, keyPurpose(account))))
                .toList();
    }

    record Key(UUID circle, PersonaId persona) {

        static Key of(String text) {
            return new Key(UUID.fromString(text.substring(0, 36)), new PersonaId(UUID.fromString(text.substring(37))));
        }
    }

    private byte[] fingerprint(AccountId account, UUID circle) {
        return seal.fingerprint(account.value() + " " + circle, "persona owner");
    }

    private static String keyPurpose(AccountId account) {
        return "personas of " + account.value();
    }
}
