package org.hearth.identity.coordination;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coordinators, and those who were asked to become one. */
@Repository
class CoordinatorTable {

    record Term(UUID id, AccountId account, Instant since) {}

    record Asked(UUID id, AccountId account, AccountId by, String language, Instant expiresAt) {}

    private final JdbcClient database;

    CoordinatorTable(JdbcClient database) {
        this.database = database;
    }

    List<Term> terms() {
        return database.sql("select id, account_id, since from coordinator_term order by since")
                .query((row, number) -> new Term(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getLong("account_id")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Locks all of them, so that the last two cannot dismiss each other at once. */
    void lock() {
        database.sql("select id from coordinator_term for update")
                .query((row, number) -> "")
                .list();
    }

    void end(AccountId account) {
        database.sql("delete from coordinator_term where account_id = :account")
                .param("account", account.value())
                .update();
        database.sql("update account set coordinator = false where id = :account")
                .param("account", account.value())
                .update();
        // a sign-in remembers what one was when it began
        database.sql("delete from spring_session where principal_name = :name")
                .param("name", Long.toString(account.value()))
                .update();
    }

    /** Asked again, the earlier letter opens nothing any more. */
    void ask(Asked asked, Token token) {
        database.sql("""
                        insert into appointment (id, token_hash, account_id, asked_by, language, expires_at)
                        values (:id, :token, :account, :by, :language, :expiresAt)
                        on conflict (account_id) do update
                        set token_hash = excluded.token_hash,
                            asked_by = excluded.asked_by,
                            language = excluded.language,
                            expires_at = excluded.expires_at
                        """)
                .param("id", asked.id())
                .param("token", token.hash())
                .param("account", asked.account().value())
                .param("by", asked.by().value())
                .param("language", asked.language())
                .param("expiresAt", asked.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Asked> asked(Instant now) {
        return database.sql("""
                        select id, account_id, asked_by, language, expires_at
                        from appointment
                        where expires_at > :now
                        order by expires_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> asked(row))
                .list();
    }

    Optional<Asked> asked(Token token, Instant now) {
        return database.sql("""
                        select id, account_id, asked_by, language, expires_at
                        from appointment
                        where token_hash = :token
                        and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> asked(row))
                .optional();
    }

    /** @return false if it was taken back or answered before */
    boolean forget(UUID id) {
        return database.sql("delete from appointment where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Asked asked(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Asked(
                row.getObject("id", UUID.class),
                new AccountId(row.getLong("account_id")),
                new AccountId(row.getLong("asked_by")),
                row.getString("language"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
