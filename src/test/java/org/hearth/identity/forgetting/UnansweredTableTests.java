package org.hearth.identity.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.HearthTest;
import org.hearth.attacker.OwnersWay;
import org.hearth.identity.Belongings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever table holds something of a person, some module answers for it. */
@HearthTest
@Import(OwnersWay.class)
class UnansweredTableTests {

    /** By foreign key, or by a name that means a person. */
    private static final String PERSONAL = """
            select c.conrelid::regclass::text as name
            from pg_constraint c
            where c.contype = 'f'
            and c.confrelid in ('persona'::regclass, 'account'::regclass)
            union
            select table_name
            from information_schema.columns
            where table_schema = current_schema()
            and column_name ~ '(persona|pseudonym|account|owner|author|address|principal|fingerprint|attendance)'
            """;

    @Autowired
    List<Belongings> belongings;

    @Autowired
    JdbcClient database;

    @Autowired
    OwnersWay owner;

    @Test
    void everyTableWithAPersonInItIsAnsweredFor() {
        assertThat(unanswered())
                .as("tables that no Belongings names in tables(): say there what is taken out and how it is forgotten")
                .isEmpty();
    }

    @Test
    void aTableThatNobodyAnswersForIsFound() {
        owner.run(
                "create table left_behind (persona_id uuid)", "create table left_out (whose uuid references persona)");
        try {
            assertThat(unanswered()).contains("left_behind", "left_out");
        } finally {
            owner.run("drop table left_behind, left_out");
        }
    }

    @Test
    void nobodyAnswersForATableThatIsNotThere() {
        var tables = database.sql("select tablename from pg_tables where schemaname = current_schema()")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(tables).containsAll(answered());
    }

    private List<String> unanswered() {
        var answered = answered();
        return database.sql(PERSONAL).query((row, number) -> row.getString(1)).list().stream()
                .filter(table -> !answered.contains(table))
                .toList();
    }

    private Set<String> answered() {
        return belongings.stream().flatMap(module -> module.tables().stream()).collect(Collectors.toSet());
    }
}
