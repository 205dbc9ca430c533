package org.hearth.identity.persona;

import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.identity.persona.PersonaTable.Kind;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed way back from a persona to its account. */
@Repository
class OwnerTable {

    private final JdbcClient database;
    private final Seal seal;

    OwnerTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    byte[] sealed(Kind kind, AccountId owner, UUID circle) {
        return seal.seal(text(owner), kind.sealing + circle);
    }

    Optional<AccountId> owner(PersonaId persona) {
        return database.sql("select kind, circle, owner_sealed from persona where id = :persona")
                .param("persona", persona.value())
                .query((row, number) -> open(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("circle", UUID.class),
                        row.getBytes("owner_sealed")))
                .optional();
    }

    AccountId open(Kind kind, UUID circle, byte[] owner) {
        return new AccountId(Long.parseLong(seal.open(owner, kind.sealing + circle)));
    }

    /** All of one length: a short seal would tell that its owner was among the first. */
    private static String text(AccountId owner) {
        return "%019d".formatted(owner.value());
    }

    /** Those sealed before all had one length are sealed again. */
    void evenOut() {
        record Short(UUID id, Kind kind, UUID circle, byte[] owner) {}
        database.sql("select id, kind, circle, owner_sealed from persona where octet_length(owner_sealed) < :length")
                .param("length", sealed(Kind.PSEUDONYM, new AccountId(0), new UUID(0, 0)).length)
                .query((row, number) -> new Short(
                        row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("circle", UUID.class),
                        row.getBytes("owner_sealed")))
                .list()
                .forEach(persona -> database.sql("update persona set owner_sealed = :owner where id = :id")
                        .param(
                                "owner",
                                sealed(
                                        persona.kind(),
                                        open(persona.kind(), persona.circle(), persona.owner()),
                                        persona.circle()))
                        .param("id", persona.id())
                        .update());
    }
}
