import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Twenty-five people want each new post by mail; four are posted. */
final class TalkMails {

    private static final int FOLLOWERS = 25;
    private static final int POSTS = 4;
    private static final int LONGEST_SECONDS = 200;

    private final Hearth hearth;
    private final Community community;
    private final String thread;
    private final Map<String, double[]> results = new LinkedHashMap<>();

    TalkMails(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.community = community;
        this.thread = community.beginThread(community.facilitator, "An evening for letters");
    }

    /** From now on; what was posted before is no news. */
    private void choose(String rhythm) {
        var path = community.group + "/letters";
        community.invited().stream()
                .limit(FOLLOWERS)
                .forEach(one -> one.submit(one.get(path), path, Map.of("rhythm", rhythm, "texts", "yes")));
    }

    /** The round of letters comes once a minute and tells of what the round before has seen. */
    void measure(String size) throws Exception {
        Progress.say("a hundred letters");
        choose("each");
        try (var connection = Filling.administration(hearth)) {
            var before = number(connection, "select last_value from post_order");
            for (int post = 0; post < POSTS; post++) {
                community.facilitator.submit(
                        community.facilitator.get(thread),
                        thread + "/posts",
                        Map.of("body", "Letter " + post + " of this evening."));
            }
            var to = before + POSTS;
            var told = "select count(*) from following where told >= " + to;
            var idle = new long[] {Cpu.nanosWithoutCompiling(hearth.pid()), Cpu.nanosOfFamily(hearth.database)};
            var began = System.nanoTime();
            await(connection, "select count(*) from event_publication", 1, told, 1);
            var first = System.nanoTime();
            var busy = new long[] {Cpu.nanosWithoutCompiling(hearth.pid()), Cpu.nanosOfFamily(hearth.database)};
            await(connection, told, FOLLOWERS, told, FOLLOWERS);
            while (number(connection, "select count(*) from event_publication") > 0) {
                Thread.sleep(20);
            }
            var ended = System.nanoTime();
            // what it does at rest is not the letters'
            var rest = (ended - first) / (double) Math.max(1, first - began);
            results.put(size, new double[] {
                (ended - first) / 1e6,
                (Cpu.nanosWithoutCompiling(hearth.pid()) - busy[0] - rest * (busy[0] - idle[0])) / 1e6,
                (Cpu.nanosOfFamily(hearth.database) - busy[1] - rest * (busy[1] - idle[1])) / 1e6
            });
        }
        choose("nothing");
    }

    private static void await(Connection connection, String sql, int atLeast, String or, int orAtLeast)
            throws SQLException, InterruptedException {
        var until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        while (number(connection, sql) < atLeast && number(connection, or) < orAtLeast) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the letters did not come");
            }
            Thread.sleep(10);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    void table(Report report) {
        report.heading("A hundred letters, four posts to twenty-five people");
        report.columns("group", "from the first to the last, ms", "Hearth, ms of processor", "PostgreSQL");
        results.forEach((size, row) -> report.row(size, Math.round(row[0]), Math.round(row[1]), Math.round(row[2])));
        if (results.size() > 1) {
            var rows = results.values().stream().toList();
            report.row(
                    "growth",
                    "%.1f".formatted(rows.get(1)[0] / rows.get(0)[0]),
                    "%.1f".formatted(rows.get(1)[1] / rows.get(0)[1]),
                    "%.1f".formatted(rows.get(1)[2] / rows.get(0)[2]));
        }
    }
}
