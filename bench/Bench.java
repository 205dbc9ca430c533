import java.util.List;

/** Measures one thing after another; see docs/measurements.md for what the rows mean. */
final class Bench {

    static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "8"));

    public static void main(String[] arguments) throws Exception {
        var report = new Report();
        long first;
        try (var hearth = Hearth.start()) {
            first = hearth.startedInMilliseconds;
        }
        try (var hearth = Hearth.start()) {
            new Rest(hearth, first).report(report);
            var community = new Community(24);
            new Weight(community).report(report);
            new Pages(hearth, community).report(report);
            new Posting(community).report(report);
            new Delivery(community).report(report);
            new Growth(hearth).report(report);
        }
        Join.report(report);
        report.write(List.of(arguments).contains("--keep"));
    }
}
