package org.hearth.identity.names;

import java.util.List;
import java.util.UUID;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names to be kept out, sealed: a list of somebody's real names is the last thing a dump should hold. */
@Repository
class NameTable {

    private static final String PURPOSE = "name to be kept out";

    private final JdbcClient database;
    private final Seal seal;

    NameTable(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    List<NamesPage.Name> of(AccountId account) {
        return database.sql("select id, name_sealed from kept_out_name where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new NamesPage.Name(
                        new NameId(row.getObject("id", UUID.class)), seal.open(row.getBytes("name_sealed"), PURPOSE)))
                .list();
    }

    void add(AccountId account, String name) {
        database.sql("insert into kept_out_name (id, account_id, name_sealed) values (:id, :account, :name)")
                .param("id", NameId.random().value())
                .param("account", account.value())
                .param("name", seal.seal(name, PURPOSE))
                .update();
    }

    void remove(AccountId account, NameId name) {
        database.sql("delete from kept_out_name where id = :id and account_id = :account")
                .param("id", name.value())
                .param("account", account.value())
                .update();
    }

    void removeAll(AccountId account) {
        database.sql("delete from kept_out_name where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
