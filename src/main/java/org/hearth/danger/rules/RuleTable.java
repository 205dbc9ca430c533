package org.hearth.danger.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hearth.danger.DangerLevel;
import org.hearth.danger.RuleLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RuleTable {

    private static final String COLUMNS = "language, name, level, anyone, why, phrases, switched_off";

    private final JdbcClient database;

    RuleTable(JdbcClient database) {
        this.database = database;
    }

    List<RuleLine> all() {
        return database.sql("select " + COLUMNS + " from danger_rule order by language, name")
                .query(RuleTable::line)
                .list();
    }

    List<RuleLine> of(String language) {
        return all().stream().filter(line -> line.language().equals(language)).toList();
    }

    void keep(RuleLine line) {
        database.sql("""
                insert into danger_rule (language, name, level, anyone, why, phrases, switched_off)
                values (:language, :name, :level, :anyone, :why, :phrases, :off)
                on conflict (language, name) do update
                set level = excluded.level,
                  anyone = excluded.anyone,
                  why = excluded.why,
                  phrases = excluded.phrases,
                  switched_off = excluded.switched_off
                """)
                .param("language", line.language())
                .param("name", line.name())
                .param("level", line.level().name())
                .param("anyone", line.anyone())
                .param("why", line.why().strip())
                .param("phrases", String.join("\n", line.phrases()))
                .param("off", line.switchedOff())
                .update();
    }

    void remove(String language, String name) {
        database.sql("delete from danger_rule where language = :language and name = :name")
                .param("language", language)
                .param("name", name)
                .update();
    }

    private static RuleLine line(ResultSet row, int number) throws SQLException {
        return new RuleLine(
                row.getString("language"),
                row.getString("name"),
                DangerLevel.valueOf(row.getString("level")),
                row.getBoolean("anyone"),
                row.getString("why"),
                row.getString("phrases").lines().toList(),
                true,
                row.getBoolean("switched_off"));
    }
}
