package org.hearth.identity.forgetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What accounts, sign-in and sessions keep of one account, to be shown to its owner and to be deleted. */
@Repository
class AccountRemovalTable {

    /** @param address absent for somebody who came by an organisation's sign-in alone */
    record Row(Optional<EmailAddress> address, LocalDate joinedOn, boolean coordinator) {}

    record Passkey(String label, LocalDate made) {}

    private final JdbcClient database;
    private final Seal seal;

    AccountRemovalTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    Optional<Row> find(AccountId account) {
        return database.sql("""
                        select address_sealed, joined_on, coordinator
                        from account
                        where id = :account
                        """)
                .param("account", account.value())
                .query((row, number) -> new Row(
                        Optional.ofNullable(row.getBytes("address_sealed"))
                                .flatMap(bytes -> EmailAddress.of(seal.open(bytes, AccountTable.PURPOSE))),
                        row.getObject("joined_on", LocalDate.class),
                        row.getBoolean("coordinator")))
                .optional();
    }

    List<AccountId> all() {
        return database.sql("select id from account")
                .query((row, number) -> new AccountId(row.getLong("id")))
                .list();
    }

    boolean lock(AccountId account) {
        return database.sql("select id from account where id = :account for update")
                .param("account", account.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    List<Passkey> passkeys(AccountId account) {
        return database.sql("""
                        select c.label, coalesce(c.created, localtimestamp) as created
                        from user_credentials c
                        join user_entities o on o.id = c.user_entity_user_id
                        where o.name = :account
                        order by c.created
                        """)
                .param("account", Long.toString(account.value()))
                .query((row, number) -> new Passkey(
                        row.getString("label"),
                        row.getTimestamp("created").toLocalDateTime().toLocalDate()))
                .list();
    }

    /** The days on which somebody signed in where they still are, newest first. */
    List<LocalDate> signIns(AccountId account) {
        return database.sql("""
                        select to_timestamp(creation_time / 1000)::date as day
                        from spring_session
                        where principal_name = :account
                        order by creation_time desc
                        """)
                .param("account", Long.toString(account.value()))
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }

    /** Also ends every sign-in. */
    void forget(AccountId account) {
        var name = Long.toString(account.value());
        database.sql("delete from spring_session where principal_name = :name")
                .param("name", name)
                .update();
        database.sql("delete from user_entities where name = :name")
                .param("name", name)
                .update();
        database.sql("""
                        delete from sign_in_link
                        where address_fingerprint = (
                            select address_fingerprint
                            from account
                            where id = :account)
                        """).param("account", account.value()).update();
    }

    void remove(AccountId account) {
        database.sql("delete from account where id = :account")
                .param("account", account.value())
                .update();
    }
}
