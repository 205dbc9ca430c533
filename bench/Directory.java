import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Searching among ten thousand groups with a million memberships, and what grows from a hundredth of that. */
final class Directory {

    private static final int WARM = 300;
    private static final int MEASURED = 300;

    private static final String ROWS = """
        select g.id, g.name, g.purpose, g.language, g.led_by, g.admission, g.starts_on, g.ends_on, g.fee, \
        g.fee_link, g.formats, g.times, g.access, g.needs, l.has_room, l.places \
        from (select * from listing l where %s order by sort, group_id limit 11) l \
        join support_group g on g.id = l.group_id\
        """;

    /** What somebody looks for. @param plain the condition of the one query that the index is for */
    private record Wish(String name, Map<String, String> typed, String plain) {

        /** As near as Hearth takes for a typing error. */
        String[] lines() {
            var rows = ROWS.formatted(plain);
            return plain.contains("<%")
                    ? new String[] {
                        "begin", "select set_config('pg_trgm.word_similarity_threshold', '0.4', true)", rows, "commit"
                    }
                    : new String[] {rows};
        }
    }

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
    private final Map<Integer, Map<Wish, Times>> measured = new LinkedHashMap<>();

    Directory(Hearth hearth) {
        this.hearth = hearth;
    }

    /** @param large the size of which the growth is told beside it */
    void report(Report report, int small, int large) {
        report.heading("Searching the directory, %,d groups, %,d memberships"
                .formatted(large, large * Mass.MEMBERS_OF_A_GROUP));
        report.columns(
                "looked for", "groups", "p50 ms", "p99 ms", "its queries, ms", "the plain one, ms", "times", "growth");
        for (var wish : WISHES) {
            var few = measured.get(small).get(wish);
            var many = measured.get(large).get(wish);
            row(report, wish, small, few, "");
            row(report, wish, large, many, "%.1f".formatted(many.median() / few.median()));
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

    /** Asks for each once. */
    void warm() throws IOException {
        for (var wish : WISHES) {
            visitor.get(address(wish));
        }
    }

    /** With so many groups as there are now. */
    void measure(int groups) throws IOException, SQLException, InterruptedException {
        measured.put(groups, measured());
    }

    private Map<Wish, Times> measured() throws IOException, SQLException, InterruptedException {
        var times = new LinkedHashMap<Wish, Times>();
        for (var wish : WISHES) {
            Progress.say("searching the directory: " + wish.name());
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
            var queries = Queries.of(hearth, () -> visitor.get(address)).alone(name);
            var plain = Queries.plain(hearth, wish.lines()).alone(name + "-plain");
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
}
