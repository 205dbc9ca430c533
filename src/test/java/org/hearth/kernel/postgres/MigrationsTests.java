package org.hearth.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.HearthTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthTest
class MigrationsTests {

    @Autowired
    JdbcClient database;

    @Test
    void sessionsAndOutboxHaveTheirTables() {
        var tables = database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("spring_session", "spring_session_attributes", "event_publication");
    }

    @Test
    void theDatabaseSortsAsPeopleDo() {
        var sorted = database.sql(
                        "select word from (values ('Zebra'), ('ember'), ('Æra'), ('Ark')) as words (word) order by word")
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("Æra", "Ark", "ember", "Zebra");
    }
}
