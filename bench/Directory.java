import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searching among ten thousand groups with a million memberships, and what grows from a hundredth of that. */
final class Directory {

    private static final int GROUPS = 10_000;
    private static final int MEMBERS_OF_A_GROUP = 100;
    private static final int WARM = 300;
    private static final int MEASURED = 300;

    private static final String ROWS = """
            select g.id, g.name, g.purpose, g.language, g.led_by, g.admission, g.starts_on, g.ends_on, g.fee, \
            g.fee_link, g.formats, g.times, g.access, g.needs, l.has_room, l.places \
            from (select * from listing l where %s order by sort, group_id limit 11) l \
            join support_group g on g.id = l.group_id""";

    /** What somebody looks for. @param plain the condition of the one query that the index is for */
    private record Wish(String name, Map<String, String> typed, String plain) {}

    private static final List<Wish> WISHES = List.of(
            new Wish("everything", Map.of(), "true"),
            new Wish(
                    "need, format and time",
                    Map.of("need", "need7", "format", "CAFE", "time", "NIGHT"),
                    tags("need", "need7", "format", "CAFE", "time", "NIGHT")),
            new Wish(
                    "rare filters",
                    Map.of("language", "ar", "led", "PROFESSIONALS", "time", "WEEKEND"),
                    tags("language", "ar", "led", "PROFESSIONALS", "time", "WEEKEND")),
            new Wish(
                    "two words",
                    Map.of("words", "river lantern"),
                    "all_words @@ plainto_tsquery('english', 'river lantern')"),
            new Wish("a typing error", Map.of("words", "lantrens"), "'lantrens' <% heading"),
            new Wish("a town", Map.of("town", "Bodø, Nordland"), "places && '{no-18-bodo}'"));

    /** pgbench takes a word after a colon for one of its variables. */
    private static String tags(String... kindsAndValues) {
        var tags = new ArrayList<String>();
        for (int at = 0; at < kindsAndValues.length; at += 2) {
            tags.add("'" + kindsAndValues[at] + "' || chr(58) || '" + kindsAndValues[at + 1] + "'");
        }
        return "tags @> array[" + String.join(", ", tags) + "]";
    }

    private final Hearth hearth;
    private final Visitor visitor = new Visitor();

    Directory(Hearth hearth) {
        this.hearth = hearth;
    }

    void report(Report report) throws IOException, SQLException, InterruptedException {
        report.heading(
                "Searching the directory, %,d groups, %,d memberships".formatted(GROUPS, GROUPS * MEMBERS_OF_A_GROUP));
        if (!Queries.possible()) {
            report.word("Skipped: it needs pgbench (postgresql-15).");
            return;
        }
        fill(1, GROUPS / 100);
        var small = measured();
        fill(GROUPS / 100 + 1, GROUPS);
        var large = measured();
        report.columns(
                "looked for", "groups", "p50 ms", "p99 ms", "its queries, ms", "the plain one, ms", "times", "growth");
        for (var wish : WISHES) {
            row(report, wish, GROUPS / 100, small.get(wish), "");
            row(
                    report,
                    wish,
                    GROUPS,
                    large.get(wish),
                    "%.1f".formatted(large.get(wish).median() / small.get(wish).median()));
        }
    }

    private static void row(Report report, Wish wish, int groups, Times times, String growth) {
        report.row(
                wish.name(),
                groups,
                Report.milliseconds(times.median()),
                Report.milliseconds(times.slowest()),
                "%.3f".formatted(times.queries()),
                "%.3f".formatted(times.plain()),
                "%.1f".formatted(times.queries() / times.plain()),
                growth);
    }

    private record Times(double median, double slowest, double queries, double plain) {}

    private Map<Wish, Times> measured() throws IOException, SQLException, InterruptedException {
        var times = new LinkedHashMap<Wish, Times>();
        for (var wish : WISHES) {
            var address = address(wish);
            for (int request = 0; request < WARM; request++) {
                visitor.get(address);
            }
            var each = new ArrayList<Double>();
            for (int request = 0; request < MEASURED; request++) {
                var began = System.nanoTime();
                visitor.get(address);
                each.add((System.nanoTime() - began) / 1e6);
            }
            var name = "directory-" + WISHES.indexOf(wish);
            var seconds = Math.max(1, Bench.SECONDS / 4);
            var queries = Queries.of(hearth, () -> visitor.get(address)).milliseconds(name, seconds);
            var plain = Queries.plain(hearth, ROWS.formatted(wish.plain())).milliseconds(name + "-plain", seconds);
            times.put(wish, new Times(Report.percentile(each, 0.5), Report.percentile(each, 0.99), queries, plain));
        }
        return times;
    }

    /** As the form leads there: what was typed goes sealed. */
    private String address(Wish wish) throws IOException {
        if (wish.typed().isEmpty()) {
            return "/directory";
        }
        return visitor.led(visitor.get("/directory"), "/directory", wish.typed());
    }

    /** Straight into the tables: by forms it would take a day. */
    private void fill(int first, int last) throws SQLException, IOException {
        var address = "jdbc:postgresql://127.0.0.1:" + hearth.databasePort + "/hearth";
        try (var connection = DriverManager.getConnection(address, "postgres", hearth.databasePassword());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into support_group (id, name, purpose, language, submission, visibility, led_by, admission,
                        formats, times, access, needs)
                    select md5('group' || n)::uuid,
                        (array['River','Lantern','Harbour','Kettle','Meadow','Winter','Garden','Window'])[1 + n %% 8] || ' ' || n,
                        'We meet by the ' || (array['river','lantern','harbour','kettle'])[1 + n / 8 %% 4]
                            || ' and speak of what word' || n %% 997 || ' leaves behind, in word' || n %% 89 || '.',
                        (array['en','en','en','nb','nb','de','fr','es','ar','pl'])[1 + n / 3 %% 10],
                        md5('submission' || n)::uuid,
                        (array['LISTED','LISTED','SEARCHABLE','HIDDEN'])[1 + n / 5 %% 4],
                        (array['PEERS','PROFESSIONALS','BOTH'])[1 + n / 7 %% 3],
                        (array['OPEN','REQUEST','INVITATION','REFERRAL'])[1 + n / 11 %% 4],
                        (array['{TALK}','{TALK,LIVE}','{CAFE}','{CAFE,TALK}'])[1 + n / 13 %% 4]::text[],
                        (array['{EVENING}','{NIGHT}','{DAY,WEEKEND}'])[1 + n / 17 %% 3]::text[],
                        (array['{}','{CAPTIONS}','{STEP_FREE,QUIET}'])[1 + n / 19 %% 3]::text[],
                        array['need' || n %% 300, 'need' || n %% 31]
                    from generate_series(%d, %d) n
                    """.formatted(first, last));
            statement.execute("""
                    insert into chapter (id, group_id, place)
                    select md5('chapter' || n)::uuid, md5('group' || n)::uuid,
                        (array['no-18-bodo','no-18-narvik','no-46-bergen','no-50-trondheim','no-55-tromso'])[1 + n / 23 %% 5]
                    from generate_series(%d, %d) n
                    where n %% 3 = 0
                    """.formatted(first, last));
            statement.execute("""
                    insert into persona (id, circle, pseudonym, pseudonym_folded, picture, owner_fingerprint, owner_sealed)
                    select md5('persona' || n || '/' || m)::uuid, md5('group' || n)::uuid, 'Person ' || m, 'person ' || m, m,
                        sha256(('owner' || n || '/' || m)::bytea), sha256('sealed')
                    from generate_series(%d, %d) n, generate_series(1, %d) m
                    """.formatted(first, last, MEMBERS_OF_A_GROUP));
            statement.execute("""
                    insert into membership (group_id, persona_id, role)
                    select md5('group' || n)::uuid, md5('persona' || n || '/' || m)::uuid, 'MEMBER'
                    from generate_series(%d, %d) n, generate_series(1, %d) m
                    """.formatted(first, last, MEMBERS_OF_A_GROUP));
            statement.execute("vacuum analyze");
        }
    }
}
