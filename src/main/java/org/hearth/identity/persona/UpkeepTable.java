package org.hearth.identity.persona;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been done once with the rows there were. */
@Repository
class UpkeepTable {

    private final JdbcClient database;

    UpkeepTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Notes that this work is done; it has to be done within the same transaction. Another node that starts meanwhile
     * waits for that one's end.
     *
     * @return false if it was done before
     */
    boolean begin(String work) {
        return database.sql("""
                        insert into persona_upkeep (work)
                        values (:work)
                        on conflict do nothing
                        """).param("work", work).update() == 1;
    }
}
