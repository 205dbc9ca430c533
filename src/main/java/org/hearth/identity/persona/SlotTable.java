package org.hearth.identity.persona;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.identity.persona.PersonaTable.Kind;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Slots;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The numbered places in which an account keeps its personas. The database holds a fingerprint of account and number:
 * with the key, all of an account's personas are found by one query; without it, no two of them share anything.
 */
@Repository
class SlotTable {

    private final JdbcClient database;
    private final Slots slots;
    private final OwnerTable owners;

    SlotTable(JdbcClient database, Seal seal, OwnerTable owners) {
        this.database = database;
        this.slots = new Slots(seal, "persona slot");
        this.owners = owners;
    }

    /** New personas take the lowest free place, so an empty step is the end. */
    List<Key> keys(Kind kind, AccountId account) {
        var found = new ArrayList<Key>();
        var step = List.<Key>of();
        for (int from = 0; from == 0 || !step.isEmpty(); from += Slots.STEP) {
            step = keys(account, from);
            found.addAll(step);
        }
        found.removeIf(key -> key.kind() != kind);
        return found;
    }

    private List<Key> keys(AccountId account, int from) {
        return database.sql("select circle, kind, id from persona where owner_slot = any(:slots)")
                .param("slots", slots.from(account.value(), from))
                .query((row, number) -> new Key(
                        row.getObject("circle", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        new PersonaId(row.getObject("id", UUID.class))))
                .list();
    }

    /** The place for one persona more. Until the transaction ends, no other takes a place for this account. */
    byte[] free(AccountId account) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", slots.lock(account.value()))
                .query((row, number) -> "")
                .list();
        return slots.free(account.value(), this::taken);
    }

    private Collection<ByteBuffer> taken(byte[][] step) {
        return database.sql("select owner_slot from persona where owner_slot = any(:slots)")
                .param("slots", step)
                .query((row, number) -> ByteBuffer.wrap(row.getBytes("owner_slot")))
                .list();
    }

    /** Rows from before there were places. Reads every row there is. */
    List<Unplaced> unplaced() {
        return database.sql("select id, circle, kind, owner_sealed from persona where owner_slot is null")
                .query((row, number) -> new Unplaced(
                        new PersonaId(row.getObject("id", UUID.class)),
                        owners.open(
                                Kind.valueOf(row.getString("kind")),
                                row.getObject("circle", UUID.class),
                                row.getBytes("owner_sealed"))))
                .list();
    }

    void place(Unplaced row) {
        database.sql("update persona set owner_slot = :slot where id = :id")
                .param("slot", free(row.owner()))
                .param("id", row.persona().value())
                .update();
    }

    record Unplaced(PersonaId persona, AccountId owner) {}

    record Key(UUID circle, Kind kind, PersonaId persona) {}
}
