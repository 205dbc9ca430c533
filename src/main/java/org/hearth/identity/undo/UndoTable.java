package org.hearth.identity.undo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How an account was signed in to before each change of the last week. */
@Repository
class UndoTable {

    /** @param since every way in that is newer goes */
    record Before(AccountId account, byte[] addressFingerprint, byte[] addressSealed, Instant since) {}

    private final JdbcClient database;

    UndoTable(JdbcClient database) {
        this.database = database;
    }

    void add(Token token, Before before, Instant expiresAt) {
        database.sql("""
                        insert into sign_in_undo
                            (token_hash, account, address_fingerprint, address_sealed, since, expires_at)
                        values (:token, :account, :fingerprint, :address, :since, :expiresAt)
                        """)
                .param("token", token.hash())
                .param("account", before.account().value())
                .param("fingerprint", before.addressFingerprint())
                .param("address", before.addressSealed())
                .param("since", atZone(before.since()))
                .param("expiresAt", atZone(expiresAt))
                .update();
    }

    boolean opens(Token token, Instant now) {
        return database.sql("""
                        select exists (
                            select from sign_in_undo
                            where token_hash = :token
                            and expires_at > :now)
                        """)
                .param("token", token.hash())
                .param("now", atZone(now))
                .query(Boolean.class)
                .single();
    }

    /** Uses it up. */
    Optional<Before> take(Token token, Instant now) {
        return database.sql("""
                        delete from sign_in_undo
                        where token_hash = :token
                        and expires_at > :now
                        returning account, address_fingerprint, address_sealed, since
                        """)
                .param("token", token.hash())
                .param("now", atZone(now))
                .query((row, number) -> new Before(
                        new AccountId(row.getLong("account")),
                        row.getBytes("address_fingerprint"),
                        row.getBytes("address_sealed"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Later links go too: whoever was put out must not be able to take that back. */
    void forgetWaysSince(AccountId account, Instant since) {
        for (var newer : List.of(
                "delete from sign_in_undo where account = :account and since >= :since",
                "delete from recovery_sheet where account = :account and made_at >= :since",
                "delete from organisation_link where account = :account and linked_at >= :since",
                "delete from address_change where account = :account and expires_at >= :since")) {
            database.sql(newer)
                    .param("account", account.value())
                    .param("since", atZone(since))
                    .update();
        }
    }

    record Linked(String issuer, LocalDate day) {}

    List<Linked> organisations(AccountId account) {
        return database.sql("""
                        select issuer, linked_at::date as day
                        from organisation_link
                        where account = :account
                        order by linked_at
                        """)
                .param("account", account.value())
                .query((row, number) -> new Linked(row.getString("issuer"), row.getObject("day", LocalDate.class)))
                .list();
    }

    void forget(AccountId account) {
        forgetWaysSince(account, Instant.EPOCH);
    }

    /** Other accounts' too: what was once theirs, or was to become it. */
    void forget(byte[] addressFingerprint) {
        for (var holding : List.of(
                "delete from address_change where address_fingerprint = :fingerprint",
                "delete from sign_in_undo where address_fingerprint = :fingerprint")) {
            database.sql(holding).param("fingerprint", addressFingerprint).update();
        }
    }

    void forgetExpired(Instant now) {
        database.sql("delete from sign_in_undo where expires_at <= :now")
                .param("now", atZone(now))
                .update();
    }

    private static OffsetDateTime atZone(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
