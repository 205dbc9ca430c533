package org.hearth.attacker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole database, as somebody reads it who got hold of it. */
@TestComponent
public class Rows {

    @Autowired
    JdbcClient database;

    /** Changes if any row of any table does; sessions apart, which remember when they were last used. */
    public Map<String, String> versions() {
        var versions = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!table.startsWith("spring_session")) {
                versions.put(
                        table,
                        database.sql(
                                        "select count(*) || '/' || coalesce(sum(hashtext(t.ctid::text || t.xmin::text)), 0)"
                                                + " from " + table + " t")
                                .query(String.class)
                                .single());
            }
        }
        return versions;
    }

    public List<String> tables() {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** As somebody does who may do everything; for a state that takes many steps to reach. */
    public void change(String statement, Object... values) {
        database.sql(statement).params(values).update();
    }

    /** Every row as text, bytes read as text too. */
    public List<Row> dump() {
        return tables().stream()
                .flatMap(table -> database
                        .sql("select t.*, t::text as \"whole row\" from " + table + " t")
                        .query((row, number) -> Row.of(table, row))
                        .list()
                        .stream())
                .toList();
    }

    /** @param text the row as a dump has it, and what its bytes say as text */
    public record Row(String table, String text) {

        static Row of(String table, java.sql.ResultSet row) throws java.sql.SQLException {
            var text = new StringBuilder(row.getString("whole row"));
            for (int column = 1; column < row.getMetaData().getColumnCount(); column++) {
                if (row.getObject(column) instanceof byte[] bytes) {
                    text.append('\n').append(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
            return new Row(table, text.toString());
        }
    }
}
