package org.hearth.danger.helpline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hearth.web.Helpline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HelplineTable {

    private final JdbcClient database;

    HelplineTable(JdbcClient database) {
        this.database = database;
    }

    List<Row> all() {
        return database.sql("""
                select key, country, kind, name, number, chat, hours, language, whom, source, day, checked, hidden, base
                from helpline
                order by country, name, key
                """).query(HelplineTable::row).list();
    }

    void keep(Row row) {
        var line = row.line();
        database.sql("""
                insert into helpline (key, country, kind, name, number, chat, hours, language, whom, source, day,
                    checked, hidden, base)
                values (:key, :country, :kind, :name, :number, :chat, :hours, :language, :whom, :source, :day,
                    :checked, :hidden, :base)
                on conflict (key) do update
                set country = excluded.country,
                    kind = excluded.kind,
                    name = excluded.name,
                    number = excluded.number,
                    chat = excluded.chat,
                    hours = excluded.hours,
                    language = excluded.language,
                    whom = excluded.whom,
                    source = excluded.source,
                    day = excluded.day,
                    checked = excluded.checked,
                    hidden = excluded.hidden,
                    base = excluded.base
                """)
                .param("key", line.key())
                .param("country", line.country())
                .param("kind", line.kind())
                .param("name", line.name())
                .param("number", line.number())
                .param("chat", line.chat())
                .param("hours", line.hours())
                .param("language", line.language())
                .param("whom", line.whom())
                .param("source", line.source())
                .param("day", line.day())
                .param("checked", line.checked())
                .param("hidden", row.hidden())
                .param("base", row.base())
                .update();
    }

    void remove(String key) {
        database.sql("delete from helpline where key = :key").param("key", key).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Helpline(
                        row.getString("key"),
                        row.getString("country"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("chat"),
                        row.getString("hours"),
                        row.getString("language"),
                        row.getString("whom"),
                        row.getString("source"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("checked")),
                row.getBoolean("hidden"),
                row.getString("base"));
    }

    /** @param base what Hearth's own list said when the line was changed */
    record Row(Helpline line, boolean hidden, String base) {}
}
