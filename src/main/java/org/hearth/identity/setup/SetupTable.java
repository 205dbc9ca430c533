package org.hearth.identity.setup;

import org.hearth.kernel.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one link that makes the first coordinator. */
@Repository
class SetupTable {

    private final JdbcClient database;

    SetupTable(JdbcClient database) {
        this.database = database;
    }

    void replace(Token token) {
        database.sql("""
                        insert into setup_link (token_hash)
                        values (:token)
                        on conflict (only_one) do update
                        set token_hash = excluded.token_hash
                        """).param("token", token.hash()).update();
    }

    boolean opens(Token token) {
        return database.sql("select exists (select from setup_link where token_hash = :token)")
                .param("token", token.hash())
                .query(Boolean.class)
                .single();
    }
}
