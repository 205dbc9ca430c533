package org.hearth.admission.asking;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Slots;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which of its account's numbered places a request stands. */
@Repository
class AskingSlotTable {

    private final JdbcClient database;
    private final Slots slots;

    AskingSlotTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.slots = new Slots(seal, "asking slot");
    }

    byte[][] step(AccountId account, int from) {
        return slots.from(account.value(), from);
    }

    /** The place for one request more. Until the transaction ends, no other takes a place for this account. */
    byte[] free(AccountId account) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", slots.lock(account.value()))
                .query((row, number) -> "")
                .list();
        return slots.free(account.value(), this::taken);
    }

    private Collection<ByteBuffer> taken(byte[][] step) {
        return database.sql("select account_slot from asking where account_slot = any(:slots)")
                .param("slots", step)
                .query((row, number) -> ByteBuffer.wrap(row.getBytes("account_slot")))
                .list();
    }

    /** Requests from before there were places; read by an index that is empty ever after. */
    List<AskingId> unplaced() {
        return database.sql("select id from asking where account_slot is null")
                .query((row, number) -> new AskingId(row.getObject("id", UUID.class)))
                .list();
    }

    void place(AskingId asking, AccountId account) {
        database.sql("update asking set account_slot = :slot where id = :id")
                .param("slot", free(account))
                .param("id", asking.value())
                .update();
    }
}
