package org.hearth.identity.address;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one new address that each account may be waiting for. */
@Repository
class AddressChangeTable {

    record Wish(AccountId account, byte[] addressFingerprint, byte[] addressSealed) {}

    private final JdbcClient database;

    AddressChangeTable(JdbcClient database) {
        this.database = database;
    }

    void replace(Token token, Wish wish, Instant expiresAt) {
        database.sql("""
                        insert into address_change (token_hash, account, address_fingerprint, address_sealed, expires_at)
                        values (:token, :account, :fingerprint, :address, :expiresAt)
                        on conflict (account) do update
                        set token_hash = excluded.token_hash,
                            address_fingerprint = excluded.address_fingerprint,
                            address_sealed = excluded.address_sealed,
                            expires_at = excluded.expires_at
                        """)
                .param("token", token.hash())
                .param("account", wish.account().value())
                .param("fingerprint", wish.addressFingerprint())
                .param("address", wish.addressSealed())
                .param("expiresAt", atZone(expiresAt))
                .update();
    }

    boolean opens(AccountId account, Token token, Instant now) {
        return database.sql("""
                        select exists (
                            select from address_change
                            where token_hash = :token
                            and account = :account
                            and expires_at > :now)
                        """)
                .param("token", token.hash())
                .param("account", account.value())
                .param("now", atZone(now))
                .query(Boolean.class)
                .single();
    }

    /** Uses the link up, for the account that asked and for no other. */
    Optional<Wish> take(AccountId account, Token token, Instant now) {
        return database.sql("""
                        delete from address_change
                        where token_hash = :token
                        and account = :account
                        and expires_at > :now
                        returning address_fingerprint, address_sealed
                        """)
                .param("token", token.hash())
                .param("account", account.value())
                .param("now", atZone(now))
                .query((row, number) ->
                        new Wish(account, row.getBytes("address_fingerprint"), row.getBytes("address_sealed")))
                .optional();
    }

    void forgetExpired(Instant now) {
        database.sql("delete from address_change where expires_at <= :now")
                .param("now", atZone(now))
                .update();
    }

    private static OffsetDateTime atZone(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
