package org.hearth.identity.forgetting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lines of the journal are done in this database. */
@Repository
class DeletionTable {

    private final JdbcClient database;

    DeletionTable(JdbcClient database) {
        this.database = database;
    }

    void add(UUID entry) {
        database.sql("insert into deletion (entry) values (:entry) on conflict do nothing")
                .param("entry", entry)
                .update();
    }

    Set<UUID> done(Collection<UUID> entries) {
        return database.sql("select entry from deletion where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, number) -> row.getObject("entry", UUID.class))
                .set();
    }
}
