package org.hearth.identity.audit;

import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.Party;
import org.hearth.kernel.ForgettableSeal;
import org.hearth.kernel.Id;
import org.hearth.kernel.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys by which what the audit says of each party can be read, until they are forgotten. */
@Repository
class AuditKeyTable {

    static final String PURPOSE = "audit party";

    record Key(UUID id, byte[] sealedKey) {}

    private final JdbcClient database;
    private final Seal seal;
    private final ForgettableSeal keys;

    AuditKeyTable(JdbcClient database, Seal seal, ForgettableSeal keys) {
        this.database = database;
        this.seal = seal;
        this.keys = keys;
    }

    Key ofOrNew(Party party) {
        database.sql("""
                        insert into audit_key (id, party_fingerprint, key_sealed)
                        values (:id, :party, :key)
                        on conflict (party_fingerprint) do nothing
                        """)
                .param("id", Id.random())
                .param("party", fingerprint(party))
                .param("key", keys.newKey(PURPOSE))
                .update();
        return of(party).orElseThrow(() -> new IllegalStateException("a key was just forgotten"));
    }

    Optional<Key> of(Party party) {
        return database.sql("select id, key_sealed from audit_key where party_fingerprint = :party")
                .param("party", fingerprint(party))
                .query((row, number) -> new Key(row.getObject("id", UUID.class), row.getBytes("key_sealed")))
                .optional();
    }

    Optional<byte[]> key(UUID id) {
        return database.sql("select key_sealed from audit_key where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    void forget(Party party) {
        database.sql("delete from audit_key where party_fingerprint = :party")
                .param("party", fingerprint(party))
                .update();
    }

    private byte[] fingerprint(Party party) {
        return seal.fingerprint(PartyText.of(party), PURPOSE);
    }
}
