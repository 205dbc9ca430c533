import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Signing in and the first page after it, for people of one, five and twenty groups, while the installation grows. */
final class People {

    private static final List<Integer> HOW_MANY_GROUPS = List.of(1, 5, 20);
    private static final int MEASURED = 300;
    private static final int LINKS = 1_000;

    private static final List<String> NAMES = List.of(
            "Granite",
            "Willow",
            "Copper",
            "Meadow",
            "Thimble",
            "Orchid",
            "Pebble",
            "Falcon",
            "Juniper",
            "Saddle",
            "Velvet",
            "Harpoon",
            "Cinder",
            "Umbrella",
            "Bramble",
            "Zephyr",
            "Kettle",
            "Dolphin",
            "Marzipan",
            "Lichen");

    private static final String SIGN_IN = """
        with taken as (
            update sign_in_link set used_by = 'x' where token_hash = sha256(('plain' || :n)::bytea) \
            and expires_at > now() returning address_fingerprint), \
        who as (select a.id from account a join taken t on t.address_fingerprint = a.address_fingerprint), \
        made as (
            insert into spring_session (primary_id, session_id, creation_time, last_access_time, \
                max_inactive_interval, expiry_time, principal_name) \
            select gen_random_uuid()::text, gen_random_uuid()::text, 0, 0, 1, 1, 'plain' from who returning primary_id) \
        insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) \
        select primary_id, a, 'x' from made, unnest(array['a', 'b', 'c', 'd']) a\
        """;

    private static final String TODAY = """
        select g.name, t.title, t.moved from membership m join support_group g on g.id = m.group_id \
        cross join lateral (select t.title, t.moved from thread t where t.group_id = m.group_id \
        order by t.moved desc limit 5) t \
        where m.persona_id = any(array[%s]::uuid[]) and m.ended_on is null order by t.moved desc limit 5\
        """;

    private static final String LIST = """
        select g.id, g.name, m.role from membership m join support_group g on g.id = m.group_id \
        where m.persona_id = any(array[%s]::uuid[]) and m.ended_on is null order by g.name\
        """;

    /** @param queries how many statements */
    private record Times(double median, double slowest, int statements, double queries, double plain) {}

    private final Hearth hearth;
    private final Map<Integer, Visitor> readers = new LinkedHashMap<>();
    private final Map<Integer, Map<String, Times>> measured = new LinkedHashMap<>();

    People(Hearth hearth) throws IOException, SQLException {
        this.hearth = hearth;
        try (var tables = new Filling(hearth)) {
            tables.execute("""
                insert into invitation (id, group_id, kind, role, token_hash, uses_left, language, expires_at)
                select gen_random_uuid(), md5('group' || n)::uuid, 'LINK', 'MEMBER', sha256(('come' || n)::bytea), 100,
                    'en', now() + interval '1 day'
                from generate_series(1, 20) n
                on conflict do nothing
                """);
        }
        HOW_MANY_GROUPS.forEach(groups -> readers.put(groups, joined(groups)));
    }

    /** Somebody who came into these groups by the pages: nobody else can make a persona that belongs to an account. */
    private static Visitor joined(int groups) {
        var visitor = new Visitor();
        var address = address(groups);
        var invitation = "/invitation/come1";
        visitor.submit(visitor.get(invitation), invitation, Map.of("address", address));
        Community.join(visitor, Community.follow(visitor, address, "/sign-in/link/"), invitation, name(1, groups));
        for (int group = 2; group <= groups; group++) {
            invitation = "/invitation/come" + group;
            Community.join(visitor, visitor.get(invitation + "/rules"), invitation, name(group, groups));
        }
        return visitor;
    }

    private static String address(int groups) {
        return "guest" + groups + "@example.org";
    }

    /** Another in each group, and unlike the others, as Hearth asks of them. */
    private static String name(int group, int groups) {
        return NAMES.get(group - 1) + " " + groups;
    }

    /** One of them, who belongs to the first group. */
    Visitor member() {
        return readers.get(1);
    }

    /** Shows each their pages once. */
    void warm() {
        for (var reader : readers.values()) {
            newPicture(reader, "/groups/" + Community.path(reader.get("/groups"), "/groups/([\\w-]{22})"));
            reader.get("/today");
        }
    }

    /** With so many groups as there are now. */
    void measure(int size) throws IOException, SQLException, InterruptedException {
        var times = new LinkedHashMap<String, Times>();
        for (var groups : HOW_MANY_GROUPS) {
            Progress.say("signing in, member of " + groups);
            times.put("signing in, member of " + groups, signIn(groups));
        }
        for (var groups : HOW_MANY_GROUPS) {
            Progress.say("first page, member of " + groups);
            times.put("first page, member of " + groups, firstPage(groups, "/today", TODAY));
        }
        var most = HOW_MANY_GROUPS.getLast();
        times.put("list of groups, member of " + most, firstPage(most, "/groups", LIST));
        measured.put(size, times);
    }

    private Times signIn(int groups) throws IOException, SQLException, InterruptedException {
        links(groups);
        press(0, LINKS / 2 - 1);
        var before = Cpu.ofFamily(hearth.database);
        var times = press(LINKS / 2, LINKS / 2 + MEASURED - 1);
        var spent = (Cpu.ofFamily(hearth.database) - before) / (double) MEASURED;
        var next = new int[] {LINKS / 2 + MEASURED};
        var opened = new Visitor[1];
        var queries = Queries.of(
                hearth, () -> opened[0] = opened(next[0]), () -> opened[0].press(link(next[0]++), "/sign-in/link"));
        var plain = Queries.plain(hearth, "\\set n random(1, " + LINKS + ")", SIGN_IN)
                .alone("sign-in");
        return new Times(Report.percentile(times, 0.5), Report.percentile(times, 0.99), queries.count(), spent, plain);
    }

    /** One link asked for by the page, and as many like it as are wanted. */
    private void links(int groups) throws IOException, SQLException {
        try (var tables = new Filling(hearth)) {
            tables.execute("delete from sign_in_link");
            tables.execute("delete from spring_session where principal_name = 'plain'");
            var visitor = new Visitor();
            visitor.submit(visitor.get("/sign-in"), "/sign-in", Map.of("address", address(groups)));
            tables.execute("""
                insert into sign_in_link (token_hash, address_fingerprint, address_sealed, makes_account,
                    makes_coordinator, next_sealed, expires_at)
                select sha256((kind || n)::bytea), address_fingerprint, address_sealed, makes_account,
                    makes_coordinator, next_sealed, expires_at
                from sign_in_link, generate_series(0, %d) n, unnest(array['link', 'plain']) kind
                """.formatted(LINKS));
            tables.execute("vacuum analyze sign_in_link");
        }
    }

    private static String link(int number) {
        return "/sign-in/link/link" + number;
    }

    private static Visitor opened(int number) {
        var visitor = new Visitor();
        visitor.open(link(number));
        return visitor;
    }

    /** Each in a browser of its own, with the link's page open before; told is the time until the answer leads on. */
    private static List<Double> press(int first, int last) {
        var browsers = new ArrayList<Visitor>();
        for (int number = first; number <= last; number++) {
            browsers.add(opened(number));
        }
        var times = new ArrayList<Double>();
        for (int number = first; number <= last; number++) {
            times.add(browsers.get(number - first).press(link(number), "/sign-in/link"));
        }
        return times;
    }

    /** Today as it is when Hearth does not know yet which groups are somebody's: changing one's picture makes it forget. */
    private Times firstPage(int groups, String page, String plainOne)
            throws IOException, SQLException, InterruptedException {
        var reader = readers.get(groups);
        var group = "/groups/" + Community.path(reader.get("/groups"), "/groups/([\\w-]{22})");
        var times = new ArrayList<Double>();
        for (int request = 0; request < 2 * MEASURED; request++) {
            newPicture(reader, group);
            var began = System.nanoTime();
            reader.get(page);
            times.add((System.nanoTime() - began) / 1e6);
        }
        var warm = times.subList(MEASURED, times.size());
        var queries = Queries.of(hearth, () -> newPicture(reader, group), () -> reader.get(page));
        var name = "first" + page.replace('/', '-') + "-" + groups;
        return new Times(
                Report.percentile(warm, 0.5),
                Report.percentile(warm, 0.99),
                queries.count(),
                queries.alone(name),
                Queries.plain(hearth, plainOne.formatted(personas(groups))).alone(name + "-plain"));
    }

    private static void newPicture(Visitor reader, String group) {
        reader.submit(
                reader.get(group + "/me/picture"), group + "/me/picture", Map.of("picture", "" + System.nanoTime()));
    }

    private String personas(int groups) throws SQLException, IOException {
        var ids = new ArrayList<String>();
        var names = IntStream.rangeClosed(1, groups)
                .mapToObj(group -> "'" + name(group, groups) + "'")
                .collect(Collectors.joining(", "));
        try (var connection = Filling.administration(hearth);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from persona where pseudonym in (" + names + ")")) {
            while (rows.next()) {
                ids.add("'" + rows.getString(1) + "'");
            }
        }
        return String.join(", ", ids);
    }

    void report(Report report, int small, int large) {
        report.heading(
                "Signing in and the first page after it, %,d memberships".formatted(large * Mass.MEMBERS_OF_A_GROUP));
        report.columns(
                "what",
                "groups",
                "p50 ms",
                "p99 ms",
                "queries",
                "they take, ms",
                "the plain one, ms",
                "times",
                "growth");
        for (var name : measured.get(small).keySet()) {
            var few = measured.get(small).get(name);
            var many = measured.get(large).get(name);
            row(report, name, small, few, "");
            row(report, name, large, many, "%.1f".formatted(many.median() / few.median()));
        }
    }

    private static void row(Report report, String name, int size, Times times, String growth) {
        report.row(
                name,
                size,
                Report.milliseconds(times.median()),
                Report.milliseconds(times.slowest()),
                times.statements(),
                "%.3f".formatted(times.queries()),
                "%.3f".formatted(times.plain()),
                "%.1f".formatted(times.queries() / times.plain()),
                growth);
    }
}
