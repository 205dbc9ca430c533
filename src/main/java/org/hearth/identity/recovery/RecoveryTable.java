package org.hearth.identity.recovery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest recovery sheet of each account, known by the hash of its code. */
@Repository
class RecoveryTable {

    private final JdbcClient database;

    RecoveryTable(JdbcClient database) {
        this.database = database;
    }

    void replace(AccountId account, byte[] hash, Instant now) {
        database.sql("""
                        insert into recovery_sheet (account, code_hash, made_at)
                        values (:account, :hash, :now)
                        on conflict (account) do update
                        set code_hash = excluded.code_hash,
                            made_at = excluded.made_at
                        """)
                .param("account", account.value())
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> madeAt(AccountId account) {
        return database.sql("select made_at from recovery_sheet where account = :account")
                .param("account", account.value())
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Uses the code up: of two at once, one gets in. */
    Optional<AccountId> take(byte[] hash) {
        return database.sql("delete from recovery_sheet where code_hash = :hash returning account")
                .param("hash", hash)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }
}
