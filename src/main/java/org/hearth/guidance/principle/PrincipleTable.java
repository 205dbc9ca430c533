package org.hearth.guidance.principle;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PrincipleTable {

    private final JdbcClient database;

    PrincipleTable(JdbcClient database) {
        this.database = database;
    }

    Map<Principle, String> all() {
        var all = new EnumMap<Principle, String>(Principle.class);
        database.sql("select name, words from house_principle")
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("words")))
                .list()
                .forEach(said -> Principle.of(said.getKey()).ifPresent(name -> all.put(name, said.getValue())));
        return all;
    }

    void keep(Principle principle, String words) {
        database.sql("""
                        insert into house_principle (name, words)
                        values (:name, :words)
                        on conflict (name) do update
                        set words = excluded.words
                        """)
                .param("name", principle.stored())
                .param("words", words)
                .update();
    }

    void remove(Principle principle) {
        database.sql("delete from house_principle where name = :name")
                .param("name", principle.stored())
                .update();
    }
}
