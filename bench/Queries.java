import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What one page asks of the database, taken from the server's log, and asked again by pgbench without Hearth. */
final class Queries {

    private static final Pattern STATEMENT = Pattern.compile(
            "LOG:  (?:execute [^:\\n"
                    + "]+|statement): (.*?)\\n"
                    + "(?=\\d{4}-|\\z)(?:[^\\n"
                    + "]* DETAIL:  [Pp]arameters: ([^\\n"
                    + "]+))?",
            Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:'([^']*+(?:''[^']*+)*+)'|NULL)");
    private static final String PGBENCH = Program.find("pgbench", "/usr/lib/postgresql/15/bin");

    private static final int RECORDINGS = 5;

    private final Hearth hearth;
    private final List<String> script = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();

    private Queries(Hearth hearth) {
        this.hearth = hearth;
    }

    static boolean possible() {
        return PGBENCH != null;
    }

    /** Asks for the page while the database notes every statement with its values. */
    static Queries of(Hearth hearth, Runnable page) throws IOException, SQLException, InterruptedException {
        return of(hearth, () -> {}, page);
    }

    /** @param before done each time without being noted */
    static Queries of(Hearth hearth, Runnable before, Runnable page)
            throws IOException, SQLException, InterruptedException {
        var log = Hearth.DATA.resolve("postgres/postgres.log");
        reconnect(hearth, "set log_statement = 'all'", "set log_error_verbosity = 'default'");
        for (int warm = 0; warm < 4; warm++) {
            before.run();
            page.run();
        }
        var recordings = new ArrayList<Queries>();
        for (int recording = 0; recording < RECORDINGS; recording++) {
            before.run();
            Thread.sleep(500);
            var from = Files.size(log);
            page.run();
            // something may follow the answer
            Thread.sleep(200);
            recordings.add(noted(hearth, Files.readString(log).substring((int) from)));
        }
        reconnect(hearth, "reset all");
        // what Hearth does every few seconds by itself may fall into one of them, and must not count as the page's
        return recordings.stream().min(Comparator.comparingInt(Queries::count)).orElseThrow();
    }

    /** One statement that asks for nothing but what is needed, after what pgbench is to know for it. */
    static Queries plain(Hearth hearth, String... lines) {
        var queries = new Queries(hearth);
        for (var line : lines) {
            if (line.startsWith("\\")) {
                queries.script.add(line);
            } else {
                queries.add(line, null);
            }
        }
        return queries;
    }

    /** Those of its statements in which these words stand. */
    Queries only(String words) {
        var queries = new Queries(hearth);
        script.stream().filter(statement -> statement.contains(words)).forEach(queries.script::add);
        for (int at = 1; at < variables.size(); at += 2) {
            var name = variables.get(at).substring(0, variables.get(at).indexOf('='));
            if (queries.script.stream().anyMatch(statement -> statement.matches(".*:" + name + "\\b.*"))) {
                queries.variables.addAll(variables.subList(at - 1, at + 1));
            }
        }
        return queries;
    }

    private static Queries noted(Hearth hearth, String log) {
        var queries = new Queries(hearth);
        var found = STATEMENT.matcher(log);
        while (found.find()) {
            // a new connection sets itself up; one that rested is asked nothing at all, to see whether it is there
            if (!found.group(1).isBlank()
                    && !found.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("set ")) {
                queries.add(found.group(1), found.group(2));
            }
        }
        return queries;
    }

    /** Settings of a role take hold with its next connections. */
    private static void reconnect(Hearth hearth, String... settings)
            throws IOException, SQLException, InterruptedException {
        var address = "jdbc:postgresql://127.0.0.1:" + hearth.databasePort + "/postgres";
        try (var connection = DriverManager.getConnection(address, "postgres", hearth.databasePassword());
                var statement = connection.createStatement()) {
            for (var setting : settings) {
                statement.execute("alter role hearth_app " + setting);
            }
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hearth_app'");
        }
        Thread.sleep(1_000);
    }

    private void add(String statement, String values) {
        var number = script.size();
        var sql = statement.replaceAll("\\s+", " ").strip();
        if (values != null) {
            var value = VALUE.matcher(values);
            while (value.find()) {
                var name = "q" + number + "_" + value.group(1);
                sql = sql.replaceAll("\\$" + value.group(1) + "(?!\\d)", value.group(2) == null ? "null" : ":" + name);
                if (value.group(2) != null) {
                    variables.addAll(List.of("-D", name + "=" + value.group(2).replace("''", "'")));
                }
            }
        }
        script.add(sql + ";");
    }

    int count() {
        return script.size();
    }

    /** Over two lines: what opening them costs would show in so short a time if there were more. */
    double alone(String name) throws IOException, InterruptedException {
        return milliseconds(name, 2, Math.max(2, Bench.SECONDS / 4));
    }

    double milliseconds(String name, int seconds) throws IOException, InterruptedException {
        return milliseconds(name, 16, seconds);
    }

    /** What is planned for its values each time says so itself. */
    private boolean custom() {
        return script.stream().anyMatch(statement -> statement.contains("plan_cache_mode"));
    }

    /** Milliseconds of the database's processor that one page's queries take, prepared and warm. */
    private double milliseconds(String name, int connections, int seconds) throws IOException, InterruptedException {
        if (script.isEmpty()) {
            return 0;
        }
        var file = Files.writeString(Path.of("target/bench", name + ".sql"), String.join("\n", script) + "\n");
        var command = new ArrayList<>(List.of(
                PGBENCH,
                "-n",
                "-M",
                "prepared",
                "-c" + connections,
                "-j1",
                "-T" + seconds,
                "-f",
                file.toString(),
                "-h",
                "127.0.0.1",
                "-p",
                "" + hearth.databasePort,
                "-U",
                "hearth_app"));
        command.addAll(variables);
        command.add("hearth");
        var before = Cpu.ofFamily(hearth.database);
        // as Hearth's own connections have it
        var output = Program.output(
                command,
                Map.of(
                        "PGPASSWORD",
                        hearth.applicationPassword(),
                        "PGOPTIONS",
                        custom() ? "" : "-c plan_cache_mode=force_generic_plan"));
        // what a server process has used counts again only once it has ended and was waited for
        Thread.sleep(500);
        var after = Cpu.ofFamily(hearth.database);
        return (after - before) / Double.parseDouble(Community.path(output, "actually processed: (\\d+)"));
    }
}
