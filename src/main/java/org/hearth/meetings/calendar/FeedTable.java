package org.hearth.meetings.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to calendars: one for each account at most. */
@Repository
class FeedTable {

    private final JdbcClient database;

    FeedTable(JdbcClient database) {
        this.database = database;
    }

    record Opened(AccountId account, String word) {}

    record Kept(LocalDate madeOn, String word) {}

    /** The link before, if there was one, opens nothing any more. */
    void make(AccountId account, Token token, String word, LocalDate today) {
        database.sql("""
                        insert into calendar_feed (account_id, token_hash, word, made_on)
                        values (:account, :hash, :word, :today)
                        on conflict (account_id) do update
                        set token_hash = excluded.token_hash, word = excluded.word, made_on = excluded.made_on
                        """)
                .param("account", account.value())
                .param("hash", token.hash())
                .param("word", word)
                .param("today", today)
                .update();
    }

    void revoke(AccountId account) {
        database.sql("delete from calendar_feed where account_id = :account")
                .param("account", account.value())
                .update();
    }

    Optional<Kept> of(AccountId account) {
        return database.sql("select made_on, word from calendar_feed where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Kept(row.getObject("made_on", LocalDate.class), row.getString("word")))
                .optional();
    }

    Optional<Opened> opens(Token token) {
        return database.sql("select account_id, word from calendar_feed where token_hash = :hash")
                .param("hash", token.hash())
                .query((row, number) -> new Opened(new AccountId(row.getLong("account_id")), row.getString("word")))
                .optional();
    }
}
