package org.hearth.identity.forgetting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;

/**
 * PostgreSQL keeps deleted rows until a table is vacuumed, which by itself may take days. One table at a time, each but
 * for the pages that have changed; no transaction may be open around it.
 */
@Repository
class DeadRowsTable {

    private final JdbcClient database;

    DeadRowsTable(JdbcClient database) {
        this.database = database;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(RowsForgotten forgotten) {
        var tables = database.sql("select quote_ident(tablename) from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list();
        tables.forEach(
                table -> database.sql("vacuum (index_cleanup on) " + table).update());
    }
}
