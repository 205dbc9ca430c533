package org.hearth.bringing.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A dump of a database as text, read row by row: what {@code mysqldump} and phpBB's own backup write ({@code insert}), and what
 * {@code pg_dump} writes ({@code copy}). No statement of it is ever executed, and of rows longer than any post only the beginning is kept.
 */
final class Dump {

    private static final int LONGEST_HEAD = 64 << 10;
    private static final Pattern INSERT = Pattern.compile(
            "(?is)\\s*(?:insert|replace)\\s+(?:ignore\\s+)?into\\s+([^\\s(]+)\\s*(?:\\(([^)]*)\\))?\\s*values\\s*");
    private static final Pattern CREATE = Pattern.compile(
            "(?is)\\s*create\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?([^\\s(]+)\\s*\\((.*)");
    private static final Pattern COPY =
            Pattern.compile("(?is)\\s*copy\\s+([^\\s(]+)\\s*\\(([^)]*)\\)\\s+from\\s+stdin\\b.*");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\s*[`\"]?([a-z_][a-z0-9_]*)[`\"]?\\s+[a-z]");

    private final Letters in;
    private final Predicate<String> wanted;
    private final Rows rows;
    private final Map<String, List<String>> columns = new HashMap<>();

    interface Rows {
        void come(Row row);
    }

    /** @param table without what stands before the dot */
    record Row(String table, Map<String, String> values) {

        /** Empty if it is null or there is no such column. */
        String get(String column) {
            return values.getOrDefault(column, "");
        }

        boolean has(String column) {
            return values.containsKey(column);
        }
    }

    private Dump(InputStream in, Predicate<String> wanted, Rows rows) {
        this.in = new Letters(in);
        this.wanted = wanted;
        this.rows = rows;
    }

    static void read(InputStream in, Predicate<String> wanted, Rows rows) throws IOException {
        new Dump(in, wanted, rows).read();
    }

    private void read() throws IOException {
        while (in.skipToStatement()) {
            var head = new StringBuilder();
            var end = in.head(head, LONGEST_HEAD);
            var text = head.toString();
            var insert = INSERT.matcher(text);
            var copy = COPY.matcher(text);
            if (end == '(' && insert.matches()) {
                insert(name(insert.group(1)), named(insert.group(1), insert.group(2)));
            } else if (copy.matches()) {
                copy(name(copy.group(1)), names(copy.group(2)));
            } else {
                create(text);
                in.skipStatement(end);
            }
        }
    }

    private void create(String text) {
        var create = CREATE.matcher(text);
        if (create.matches() && wanted.test(name(create.group(1)))) {
            var all = new ArrayList<String>();
            COLUMN.matcher(create.group(2).toLowerCase(Locale.ROOT)).results().forEach(found -> {
                if (!List.of("primary", "unique", "key", "constraint", "fulltext", "index")
                        .contains(found.group(1))) {
                    all.add(found.group(1));
                }
            });
            columns.put(name(create.group(1)), all);
        }
    }

    private List<String> named(String table, @org.jspecify.annotations.Nullable String list) {
        return list == null ? columns.getOrDefault(name(table), List.of()) : names(list);
    }

    private static List<String> names(String list) {
        return Pattern.compile(",").splitAsStream(list).map(Dump::name).toList();
    }

    private static String name(String quoted) {
        var plain = quoted.replaceAll("[`\"\\s\\[\\]]", "").toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private void insert(String table, List<String> names) throws IOException {
        var keep = wanted.test(table) && !names.isEmpty();
        do {
            var values = new HashMap<String, String>();
            for (int at = 0; ; at++) {
                var value = in.value(keep);
                if (keep && at < names.size()) {
                    value.ifPresent(put(values, names.get(at)));
                }
                if (!in.follows(',')) {
                    break;
                }
            }
            in.follows(')');
            if (keep) {
                rows.come(new Row(table, values));
            }
        } while (in.follows(',') && in.follows('('));
        in.skipStatement(' ');
    }

    private void copy(String table, List<String> names) throws IOException {
        in.skipLine();
        var keep = wanted.test(table);
        for (var more = true; more; ) {
            var values = new HashMap<String, String>();
            var at = 0;
            int end;
            do {
                var field = in.field(keep || at == 0);
                end = field.end();
                if (at == 0 && end == '\n' && field.text().equals(Optional.of("\\."))) {
                    return;
                }
                if (keep && at < names.size()) {
                    field.text().ifPresent(put(values, names.get(at)));
                }
                at++;
            } while (end == '\t');
            if (keep && at > 1) {
                rows.come(new Row(table, values));
            }
            more = end == '\n';
        }
    }

    private static java.util.function.Consumer<String> put(Map<String, String> values, String name) {
        return text -> values.put(name, text);
    }
}
