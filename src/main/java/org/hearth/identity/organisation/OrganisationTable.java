package org.hearth.identity.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisation's sign-in opens which account. */
@Repository
class OrganisationTable {

    private final JdbcClient database;

    OrganisationTable(JdbcClient database) {
        this.database = database;
    }

    Optional<AccountId> account(byte[] fingerprint) {
        return database.sql("select account from organisation_link where subject_fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    /** False if this person is linked already. */
    boolean link(byte[] fingerprint, AccountId account, String issuer, Instant now) {
        return 1
                == database.sql("""
                        insert into organisation_link (subject_fingerprint, account, issuer, linked_at)
                        values (:fingerprint, :account, :issuer, :now)
                        on conflict (subject_fingerprint) do nothing
                        """)
                        .param("fingerprint", fingerprint)
                        .param("account", account.value())
                        .param("issuer", issuer)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** The issuers whose sign-in opens this account. */
    Set<String> issuers(AccountId account) {
        return database.sql("select issuer from organisation_link where account = :account")
                .param("account", account.value())
                .query((row, number) -> row.getString("issuer"))
                .set();
    }

    void unlink(AccountId account, String issuer) {
        database.sql("delete from organisation_link where account = :account and issuer = :issuer")
                .param("account", account.value())
                .param("issuer", issuer)
                .update();
    }
}
