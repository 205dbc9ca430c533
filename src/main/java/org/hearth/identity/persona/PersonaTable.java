package org.hearth.identity.persona;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** What a row is, and by which fingerprint its owner finds it: the two of one circle share none. */
    enum Kind {
        PSEUDONYM("persona owner", "owner in "),
        FACE("face owner", "face owner in ");

        private final String fingerprint;
        final String sealing;

        Kind(String fingerprint, String sealing) {
            this.fingerprint = fingerprint;
            this.sealing = sealing;
        }
    }

    Optional<PersonaId> owned(Kind kind, AccountId account, UUID circle) {
        return database.sql("select id from persona where owner_fingerprint = :owner")
                .param("owner", fingerprint(kind, account, circle))
                .query(UUID.class)
                .optional()
                .map(PersonaId::new);
    }

    /** Somebody who was here before keeps the id, and gets the name and picture they chose now. */
    PersonaId put(Kind kind, Persona persona, String folded, AccountId owner, UUID circle, byte[] slot) {
        return new PersonaId(database.sql("""
                        insert into persona
                            (id, circle, kind, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed,
                            owner_slot)
                        values (:id, :circle, :kind, :pseudonym, :folded, :picture, :fingerprint, :owner, :slot)
                        on conflict (owner_fingerprint) do update
                        set pseudonym = excluded.pseudonym,
                            pseudonym_folded = excluded.pseudonym_folded,
                            picture = excluded.picture
                        returning id
                        """)
                .param("id", persona.id().value())
                .param("circle", circle)
                .param("kind", kind.name())
                .param("pseudonym", persona.pseudonym())
                .param("folded", folded)
                .param("picture", persona.picture().seed())
                .param("fingerprint", fingerprint(kind, owner, circle))
                .param("slot", slot)
                .param("owner", owners.sealed(kind, owner, circle))
                .query(UUID.class)
                .single());
    }

    void rename(PersonaId persona, String pseudonym, String folded) {
        database.sql("update persona set pseudonym = :pseudonym, pseudonym_folded = :folded where id = :id")
                .param("pseudonym", pseudonym)
                .param("folded", folded)
                .param("id", persona.value())
                .update();
    }

    /**
     * Names that were kept when fewer letters counted as alike are compared as they would be now; where two of a circle
     * have always looked alike, both stay as they are. Reads every name there is.
     */
    void foldAgain(UnaryOperator<String> folding) {
        record Name(UUID id, String pseudonym) {}
        database.sql("select id, pseudonym from persona where pseudonym_folded ~ '[0l1ı]|rn|vv|[Ͱ-ӿ]'")
                .query(Name.class)
                .list()
                .forEach(name -> database.sql("""
                                update persona p
                                set pseudonym_folded = :folded
                                where p.id = :id
                                and not exists (
                                    select from persona other
                                    where other.circle = p.circle
                                    and other.kind = p.kind
                                    and other.pseudonym_folded = :folded)
                                """)
                        .param("folded", folding.apply(name.pseudonym()))
                        .param("id", name.id())
                        .update());
    }

    /** Whose they are: to write to them, and for nothing else. */
    List<AccountId> owners(Collection<PersonaId> ids) {
        return database.sql("select circle, kind, owner_sealed from persona where id = any(:ids)")
                .param("ids", ids.stream().map(PersonaId::value).toArray(UUID[]::new))
                .query((row, number) -> new AccountId(Long.parseLong(seal.open(
                        row.getBytes("owner_sealed"),
                        Kind.valueOf(row.getString("kind")).sealing + row.getObject("circle", UUID.class)))))
                .list();
    }

    void changePicture(PersonaId persona, Picture picture) {
        database.sql("update persona set picture = :picture where id = :id")
                .param("picture", picture.seed())
                .param("id", persona.value())
                .update();
    }

    void removeFace(PersonaId face) {
        database.sql("delete from persona where id = :id and kind = 'FACE'")
                .param("id", face.value())
                .update();
    }

    /** An account that is being forgotten gets no new persona meanwhile, which nothing would lead to any more. */
    boolean accountStays(AccountId account) {
        return database.sql("select id from account where id = :account for key share")
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    Optional<Ownership> ownership(PersonaId persona) {
        return database.sql("select circle, kind, owner_sealed from persona where id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> ownership(
                        row.getObject("circle", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getBytes("owner_sealed")))
                .optional();
    }

    private Ownership ownership(UUID circle, Kind kind, byte[] sealed) {
        return new Ownership(circle, kind, new AccountId(Long.parseLong(seal.open(sealed, kind.sealing + circle))));
    }

    record Ownership(UUID circle, Kind kind, AccountId owner) {}

    List<PersonaId> in(UUID circle) {
        return database.sql("select id from persona where circle = :circle")
                .param("circle", circle)
                .query((row, number) -> new PersonaId(row.getObject("id", UUID.class)))
                .list();
    }

    List<PersonaId> all() {
        return database.sql("select id from persona")
                .query((row, number) -> new PersonaId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean lock(PersonaId persona) {
        return database.sql("select id from persona where id = :persona for update")
                .param("persona", persona.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void remove(PersonaId persona) {
        database.sql("delete from persona where id = :persona")
                .param("persona", persona.value())
                .update();
    }

    /**
     * Computed for every circle there is, where numbered places would end at the first gap: what is forgotten must be all.
     * Seldom asked, and a microsecond a circle.
     */
    List<SlotTable.Key> heldIn(AccountId account) {
        var fingerprints = database
                .sql("select distinct circle from persona")
                .query((row, number) -> row.getObject("circle", UUID.class))
                .list()
                .stream()
                .flatMap(circle -> Stream.of(Kind.values()).map(kind -> fingerprint(kind, account, circle)))
                .toArray(byte[][]::new);
        return database.sql("select circle, kind, id from persona where owner_fingerprint = any(:fingerprints)")
                .param("fingerprints", fingerprints)
                .query((row, number) -> new SlotTable.Key(
                        row.getObject("circle", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        new PersonaId(row.getObject("id", UUID.class))))
                .list();
    }

    private byte[] fingerprint(Kind kind, AccountId account, UUID circle) {
        return seal.fingerprint(account.value() + " " + circle, kind.fingerprint);
    }
}
