package org.hearth.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL stands in tables only, so that whoever asks what is read from where finds it in one place. */
public final class SqlRule {

    private static final Pattern STATEMENT =
            Pattern.compile("^\\s*(select|insert\\s+into|update|delete\\s+from|with)\\s.*", Pattern.DOTALL);
    private static final List<String> DOORS =
            List.of("JdbcClient", "JdbcTemplate", "java.sql.Statement", "java.sql.PreparedStatement");

    private SqlRule() {}

    public static List<String> outsideTables(List<Source> files) {
        return files.stream()
                .filter(file -> !file.name().endsWith("Table"))
                .flatMap(file -> Stream.concat(statements(file), doors(file)))
                .toList();
    }

    private static Stream<String> statements(Source file) {
        return JavaText.of(file).literals().stream()
                .filter(literal ->
                        literal.contains(" ") && STATEMENT.matcher(literal).matches())
                .map(literal -> file.path() + " holds SQL: "
                        + literal.strip().lines().findFirst().orElse(""));
    }

    private static Stream<String> doors(Source file) {
        return DOORS.stream()
                .filter(door -> file.text().contains(door))
                .map(door -> file.path() + " opens the database by " + door);
    }
}
