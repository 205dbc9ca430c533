package org.hearth.letterbox.inbox;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which letters came in. */
@Repository
class TakenTable {

    private final JdbcClient database;

    TakenTable(JdbcClient database) {
        this.database = database;
    }

    /** @return false if it was taken before */
    boolean take(byte[] fingerprint, LocalDate today) {
        return database.sql("""
                        insert into letter_taken (letter, day)
                        values (:letter, :today)
                        on conflict do nothing
                        """)
                        .param("letter", fingerprint)
                        .param("today", today)
                        .update()
                == 1;
    }

    void forget(LocalDate before) {
        database.sql("delete from letter_taken where day < :before")
                .param("before", before)
                .update();
    }
}
