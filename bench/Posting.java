import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Eight people posting at once, as fast as they are answered; many take turns, since nobody may post more than sixty. */
final class Posting {

    private static final int AT_ONCE = 8;
    private static final int WARM = 4;
    private static final int MEASURED = 8;

    private record Author(String thread, String cookies, String token) {

        static Author of(Community community, int number) {
            var visitor = community.invited().get(number);
            var thread = community.beginThread(visitor, "Night number " + (number + 1) + " of many");
            var page = visitor.get(thread);
            return new Author(
                    thread, visitor.cookieHeader(), Community.path(page, "name=\"_csrf\" value=\"([^\"]+)\""));
        }

        double post(String words) {
            var began = System.nanoTime();
            Visitor.postFragment(
                    thread + "/posts",
                    cookies,
                    Map.of("_csrf", token, "submission", UUID.randomUUID().toString(), "body", words));
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private final List<Author> authors;

    Posting(Community community) {
        this.authors = IntStream.range(0, community.invited().size())
                .mapToObj(number -> Author.of(community, number))
                .toList();
    }

    void report(Report report) throws InterruptedException, ExecutionException {
        atOnce(WARM);
        var began = System.nanoTime();
        var times = atOnce(MEASURED);
        var seconds = (System.nanoTime() - began) / 1e9;
        report.heading("Posting and delivery");
        report.columns("what", "value");
        report.row("posts/s, 8 people at once, " + times.size() + " posts", Math.round(times.size() / seconds));
        report.row("p50 of a post, ms", "%.1f".formatted(Report.percentile(times, 0.5)));
        report.row("p99 of a post, ms", "%.1f".formatted(Report.percentile(times, 0.99)));
    }

    /** Everybody posts so many times. */
    private List<Double> atOnce(int posts) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var each = authors.stream()
                    .map(author -> threads.submit(() -> IntStream.range(0, posts)
                            .mapToObj(number -> author.post("Still awake, " + number))
                            .toList()))
                    .toList();
            var times = new ArrayList<Double>();
            for (var one : each) {
                times.addAll(one.get());
            }
            return times;
        }
    }
}
