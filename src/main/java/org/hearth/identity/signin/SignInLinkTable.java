package org.hearth.identity.signin;

import static org.hearth.kernel.Stored.atZone;

import java.time.Instant;
import java.util.Optional;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links that were not used yet. */
@Repository
class SignInLinkTable {

    private static final String NEXT = "sign-in link next";

    record Opened(byte[] addressFingerprint, byte[] addressSealed, boolean makesAccount, boolean makesCoordinator) {}

    private final JdbcClient database;
    private final Seal seal;

    SignInLinkTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Token token, Opened opens, String next, Instant expiresAt) {
        database.sql("""
                        insert into sign_in_link
                            (token_hash, address_fingerprint, address_sealed, makes_account, makes_coordinator, next_sealed,
                            expires_at)
                        values (:token, :fingerprint, :address, :makesAccount, :makesCoordinator, :next, :expiresAt)
                        """)
                .param("token", token.hash())
                .param("fingerprint", opens.addressFingerprint())
                .param("address", opens.addressSealed())
                .param("makesAccount", opens.makesAccount())
                .param("makesCoordinator", opens.makesCoordinator())
                .param("next", seal.seal(next, NEXT))
                .param("expiresAt", atZone(expiresAt))
                .update();
    }

    /** Where the link leads, if it still opens anything. Looking uses nothing up. */
    Optional<String> next(Token token, Instant now) {
        return database.sql("""
                        select next_sealed
                        from sign_in_link
                        where token_hash = :token
                        and used_by is null
                        and expires_at > :now
                        """)
                .param("token", token.hash())
                .param("now", atZone(now))
                .query(byte[].class)
                .optional()
                .map(bytes -> seal.open(bytes, NEXT));
    }

    /**
     * Uses the link up: of two browsers at once, one gets it. To that one it opens for some seconds more.
     *
     * @param browser recognises a browser by what it had before it signed in
     */
    Optional<Opened> take(Token token, byte[] browser, Instant now, Instant onceMoreUntil) {
        return database.sql("""
                        update sign_in_link
                        set used_by = :browser,
                            expires_at = :onceMoreUntil
                        where token_hash = :token
                        and used_by is null
                        and expires_at > :now
                        returning address_fingerprint, address_sealed, makes_account, makes_coordinator
                        """)
                .param("token", token.hash())
                .param("browser", browser)
                .param("now", atZone(now))
                .param("onceMoreUntil", atZone(onceMoreUntil))
                .query(Opened.class)
                .optional();
    }

    /** For the second of two presses: what this browser took a moment ago. Then it is gone for good. */
    Optional<Opened> takeOnceMore(Token token, byte[] browser, Instant now) {
        return database.sql("""
                        delete from sign_in_link
                        where token_hash = :token
                        and used_by = :browser
                        and expires_at > :now
                        returning address_fingerprint, address_sealed, makes_account, makes_coordinator
                        """)
                .param("token", token.hash())
                .param("browser", browser)
                .param("now", atZone(now))
                .query(Opened.class)
                .optional();
    }

    void forgetExpired(Instant now) {
        database.sql("delete from sign_in_link where expires_at <= :now")
                .param("now", atZone(now))
                .update();
    }
}
