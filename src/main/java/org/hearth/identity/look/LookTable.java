package org.hearth.identity.look;

import java.time.ZoneId;
import java.util.Optional;
import org.hearth.web.AccountId;
import org.hearth.web.KeptLooks;
import org.hearth.web.Language;
import org.hearth.web.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row an account that ever chose something. */
@Repository
class LookTable {

    private final JdbcClient database;

    LookTable(JdbcClient database) {
        this.database = database;
    }

    record Row(String look, String language, String zone) {

        KeptLooks.Kept kept() {
            return new KeptLooks.Kept(Look.read(look), Language.of(language));
        }

        ZoneId zoneId() {
            return ZoneId.of(zone);
        }
    }

    Optional<Row> of(AccountId account) {
        return database.sql("""
                        select look, language, zone
                        from account_look
                        where account = :account
                        """)
                .param("account", account.value())
                .query(Row.class)
                .optional();
    }

    void keep(AccountId account, KeptLooks.Kept kept, ZoneId zone) {
        database.sql("""
                        insert into account_look (account, look, language, zone)
                        values (:account, :look, :language, :zone)
                        on conflict (account) do update
                        set look = excluded.look, language = excluded.language, zone = excluded.zone
                        """)
                .param("account", account.value())
                .param("look", kept.look().written())
                .param("language", kept.language().tag())
                .param("zone", zone.getId())
                .update();
    }

    void forget(AccountId account) {
        database.sql("delete from account_look where account = :account")
                .param("account", account.value())
                .update();
    }
}
