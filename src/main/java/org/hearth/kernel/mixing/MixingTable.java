package org.hearth.kernel.mixing;

import org.hearth.kernel.MixedTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lays the rows of a table anew. */
@Repository
class MixingTable {

    private final JdbcClient database;

    MixingTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Hash and merge joins would bring the rows back into an order of their own, and so would a loop that begins with the
     * table itself: what is drawn has to lead, and each row be found by its place.
     */
    void beginMixing() {
        database.sql("set local enable_hashjoin = off").update();
        database.sql("set local enable_mergejoin = off").update();
        database.sql("set local enable_seqscan = off").update();
    }

    void mix(MixedTable table) {
        database.sql("""
                        update %1$s mixed
                        set %2$s = mixed.%2$s
                        from (select ctid as place from %1$s order by random()) as drawn
                        where mixed.ctid = drawn.place
                        """.formatted(table.name(), table.column())).update();
    }
}
