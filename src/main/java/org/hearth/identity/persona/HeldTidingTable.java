package org.hearth.identity.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.Tiding;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that wait until their readers want to be told something. */
@Repository
class HeldTidingTable {

    private final JdbcClient database;

    HeldTidingTable(JdbcClient database) {
        this.database = database;
    }

    /** @param token sealed; empty for a letter that carries none @param language its tag */
    record Held(AccountId account, Tiding tiding, Optional<String> token, String language) {}

    /** Of letters without a secret, which all say the same, one waits. */
    void hold(Held held, Instant until) {
        database.sql("""
                        insert into held_tiding (id, account, tiding, token_sealed, language, due_at)
                        values (:id, :account, :tiding, :token, :language, :until)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("account", held.account().value())
                .param("tiding", held.tiding().name())
                .param("token", held.token().orElse(null))
                .param("language", held.language())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes out those that have waited long enough; no other node takes the same. */
    List<Held> take(Instant now, int most) {
        return database.sql("""
                        delete from held_tiding
                        where id in (
                            select id
                            from held_tiding
                            where due_at <= :now
                            order by due_at
                            limit :most
                            for update skip locked)
                        returning account, tiding, token_sealed, language
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Held(
                        new AccountId(row.getLong("account")),
                        Tiding.valueOf(row.getString("tiding")),
                        Optional.ofNullable(row.getString("token_sealed")),
                        row.getString("language")))
                .list();
    }

    void forget(AccountId account) {
        database.sql("delete from held_tiding where account = :account")
                .param("account", account.value())
                .update();
    }
}
