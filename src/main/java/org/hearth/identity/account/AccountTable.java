package org.hearth.identity.account;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts. Addresses are recognised by fingerprint and kept sealed. */
@Repository
public class AccountTable {

    public static final String PURPOSE = "account address";

    private final JdbcClient database;
    private final Seal seal;

    AccountTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    public byte[] fingerprint(EmailAddress address) {
        return seal.fingerprint(address.reveal(), PURPOSE);
    }

    public byte[] sealed(EmailAddress address) {
        return seal.seal(address.reveal(), PURPOSE);
    }

    public Optional<AccountId> withFingerprint(byte[] fingerprint) {
        return database.sql("select id from account where address_fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query(Long.class)
                .optional()
                .map(AccountId::new);
    }

    /** Two at once make one account. */
    public AccountId withFingerprintOrNew(byte[] fingerprint, byte[] sealedAddress) {
        return new AccountId(database.sql("""
                        insert into account (address_fingerprint, address_sealed)
                        values (:fingerprint, :address)
                        on conflict (address_fingerprint) do update
                        set address_fingerprint = excluded.address_fingerprint
                        returning id
                        """)
                .param("fingerprint", fingerprint)
                .param("address", sealedAddress)
                .query(Long.class)
                .single());
    }

    /** The account's own address, to send something there and nothing else. */
    public Optional<EmailAddress> address(AccountId account) {
        return database.sql("select address_sealed from account where id = :account and address_sealed is not null")
                .param("account", account.value())
                .query(byte[].class)
                .optional()
                .flatMap(bytes -> EmailAddress.of(seal.open(bytes, PURPOSE)));
    }

    /** An account without an address, for somebody who came by an organisation's sign-in. */
    public AccountId withoutAddress() {
        return new AccountId(database.sql("insert into account default values returning id")
                .query(Long.class)
                .single());
    }

    /** False if another account has it by now. */
    public boolean changeAddress(AccountId account, byte[] fingerprint, byte[] sealedAddress) {
        return 1
                == database.sql("""
                        update account
                        set address_fingerprint = :fingerprint,
                            address_sealed = :address
                        where id = :account
                        and not exists (
                            select from account other
                            where other.address_fingerprint = :fingerprint
                            and other.id <> :account)
                        """)
                        .param("fingerprint", fingerprint)
                        .param("address", sealedAddress)
                        .param("account", account.value())
                        .update();
    }

    /** Nobody signs in to it by mail any more. */
    public void forgetAddress(AccountId account) {
        database.sql("update account set address_fingerprint = null, address_sealed = null where id = :account")
                .param("account", account.value())
                .update();
    }

    public Optional<Boolean> isCoordinator(AccountId account) {
        return database.sql("select coordinator from account where id = :account")
                .param("account", account.value())
                .query(Boolean.class)
                .optional();
    }

    public List<AccountId> coordinators() {
        return database.sql("select id from account where coordinator order by id")
                .query((row, number) -> new AccountId(row.getLong("id")))
                .list();
    }

    public boolean hasCoordinator() {
        return database.sql("select exists (select from account where coordinator)")
                .query(Boolean.class)
                .single();
    }

    public void makeCoordinator(AccountId account) {
        database.sql("""
                        with made as (
                            update account
                            set coordinator = true
                            where id = :account
                            returning id
                        )
                        insert into coordinator_term (account_id, since)
                        select id, now()
                        from made
                        on conflict do nothing
                        """).param("account", account.value()).update();
    }

    /** For those who run the installation among each other: nobody else asks. */
    public EmailAddress needAddress(AccountId account) {
        return address(account).orElseThrow(NotFound::new);
    }
}
