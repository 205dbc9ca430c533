import java.io.IOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The pages most asked for, signed in, beside the limit: their queries by PostgreSQL alone and their bytes by nginx. */
final class Pages {

    private static final List<Integer> CONNECTIONS = List.of(16, 64);
    /** Of four seconds for each page. */
    private static final int FEWEST_ROUNDS = 3;

    private static final int MOST_ROUNDS = 8;
    /** Tomcat's. */
    private static final int COMPRESSION_LEVEL = 6;

    private final Hearth hearth;
    private final String cookies;
    private final Visitor reader;
    private final Map<String, String> pages = new LinkedHashMap<>();

    Pages(Hearth hearth, Community community) throws IOException, SQLException {
        this.hearth = hearth;
        this.reader = community.reader;
        this.cookies = reader.cookieHeader();
        pages.put("thread", community.thread);
        pages.put("full-thread", withEverything(community));
        pages.put("groups", "/groups");
        pages.put("today", "/today");
    }

    /** A closed thread, read to the twelfth post; every other post bears three kinds of support, three answer another. */
    private String withEverything(Community community) throws IOException, SQLException {
        var talk = community.beginTalk("What else I do at three in the morning");
        reader.submit(reader.get(talk), talk + "/reading", Map.of("upto", "12"));
        var id = TalkMass.id(Base64.getUrlDecoder().decode(talk.substring(talk.lastIndexOf('/') + 1)));
        try (var connection = Filling.administration(hearth);
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update thread set audience = 'closed' where id = '%s'",
                    "insert into thread_reader select distinct thread_id, persona_id from post where thread_id = '%s'",
                    "insert into thread_reader select thread_id, persona_id from reading where thread_id = '%s'",
                    """
                    insert into support
                    select p.id, r.persona_id, kind
                    from post p
                    join thread_reader r on r.thread_id = p.thread_id and r.persona_id <> p.persona_id
                    cross join (values ('with_you'), ('thank_you'), ('strength')) as said (kind)
                    where p.thread_id = '%s'
                    and p.number % 2 = 0
                    and p.number % 3 = abs(hashtext(cast(r.persona_id as text))) % 3
                    """,
                    "update post set supported = true where thread_id = '%s' and number % 2 = 0",
                    """
                    update post p
                    set quoted = (select q.id from post q where q.thread_id = p.thread_id and q.number = p.number - 1)
                    where p.thread_id = '%s'
                    and p.number in (5, 10, 15)
                    """)) {
                statement.execute(sql.replace("'%s'", "'" + id + "'"));
            }
        }
        return talk;
    }

    void report(Report report) throws IOException, SQLException, InterruptedException {
        report.heading("Pages, signed in, processor in ms a request");
        if (!Load.possible()) {
            report.word("Skipped: wrk is not installed.");
            return;
        }
        warmUp(report);
        report.columns("page", "connections", "requests/s", "p50 ms", "p99 ms", "Hearth", "PostgreSQL", "both");
        var spent = new LinkedHashMap<String, Double>();
        for (var page : pages.entrySet()) {
            for (var connections : CONNECTIONS) {
                row(
                        report,
                        page.getKey(),
                        load(page.getValue(), false, connections, Bench.SECONDS),
                        connections,
                        spent);
            }
            row(report, page.getKey() + ", gzip", load(page.getValue(), true, 16, Bench.SECONDS), 16, spent);
        }
        if (Queries.possible() && StaticFiles.possible()) {
            limits(report, spent);
        } else {
            report.word("The limit is skipped: it needs pgbench (postgresql-15) and nginx.");
        }
    }

    /** For thirty seconds, and longer, up to a minute and a half, while Java is still compiling. */
    private void warmUp(Report report) {
        var share = 1.0;
        var rounds = 0;
        while (rounds < FEWEST_ROUNDS || (share > 0.05 && rounds < MOST_ROUNDS)) {
            var compiling = Cpu.ofCompiling(hearth.pid());
            var all = Cpu.of(hearth.pid());
            var gzip = rounds % 2 == 1;
            pages.values().forEach(page -> load(page, gzip, 16, Math.min(4, Bench.SECONDS)));
            share = (Cpu.ofCompiling(hearth.pid()) - compiling) / (double) (Cpu.of(hearth.pid()) - all);
            rounds++;
        }
        report.word("Warm after %d rounds: in the last, %.0f %% of Hearth's processor time went into compiling.\n"
                .formatted(rounds, 100 * share));
    }

    private Load.Result load(String path, boolean gzip, int connections, int seconds) {
        LongSupplier application = () -> Cpu.of(hearth.pid());
        LongSupplier database = () -> Cpu.ofFamily(hearth.database);
        return Load.of(Hearth.SITE + path, cookies, gzip, connections, seconds, application, database);
    }

    private static void row(
            Report report, String name, Load.Result result, int connections, Map<String, Double> spent) {
        var both = result.first() + result.second();
        spent.putIfAbsent(name, both);
        report.row(
                name,
                connections,
                result.requestsASecond(),
                result.median(),
                result.slowest(),
                Report.milliseconds(result.first()),
                Report.milliseconds(result.second()),
                Report.milliseconds(both));
    }

    private void limits(Report report, Map<String, Double> spent)
            throws IOException, SQLException, InterruptedException {
        report.heading("The limit: the same queries by pgbench, the same bytes by nginx");
        report.columns("page", "queries", "PostgreSQL", "nginx", "both", "Hearth with PostgreSQL", "times the limit");
        try (var nginx = new StaticFiles(COMPRESSION_LEVEL)) {
            for (var page : pages.entrySet()) {
                var name = page.getKey();
                var queries = Queries.of(hearth, () -> reader.get(page.getValue()));
                var database = queries.milliseconds(name, Bench.SECONDS);
                var html = reader.get(page.getValue());
                var seconds = Math.max(1, Bench.SECONDS / 2);
                limit(report, name, queries, database, nginx.milliseconds(name, html, false, seconds), spent);
                limit(report, name + ", gzip", queries, database, nginx.milliseconds(name, html, true, seconds), spent);
            }
        }
    }

    private static void limit(
            Report report, String name, Queries queries, double database, double sending, Map<String, Double> spent) {
        var limit = database + sending;
        report.row(
                name,
                queries.count(),
                "%.3f".formatted(database),
                "%.3f".formatted(sending),
                "%.3f".formatted(limit),
                "%.3f".formatted(spent.get(name)),
                "%.1f".formatted(spent.get(name) / limit));
    }
}
