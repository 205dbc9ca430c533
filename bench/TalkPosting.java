import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Eight post at once, each in a thread of their own and all in one; many take turns, since nobody may post more than sixty. */
final class TalkPosting {

    private static final int AT_ONCE = 8;
    private static final int WARM = 6;
    private static final int EACH = 8;
    private static final int PREVIEWS = 30;
    private static final String WORDS =
            "I woke at three again and lay still so as not to wake anybody. What helped a little was"
                    + " the radio, very low, and the thought that some of you were probably awake as well. In the morning I was slow,"
                    + " and nobody said anything, which was kind. Number ";

    /** @param own milliseconds of the bench's own processor a post */
    private record Result(double posts, double p50, double p99, double hearth, double database, double own) {}

    private record Author(String thread, String cookies, String token) {}

    private final Hearth hearth;
    private final String one;
    private final List<Author> authors = new ArrayList<>();
    private final Map<String, Result> results = new LinkedHashMap<>();
    private boolean warm;

    TalkPosting(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.one = community.beginThread(community.facilitator, "Evening of everybody together");
        for (var author : community.invited()) {
            var thread = community.beginThread(author, "Evening of number " + (authors.size() + 1) + " here");
            authors.add(new Author(
                    thread,
                    author.cookieHeader(),
                    Community.path(author.get(thread), "name=\"_csrf\" value=\"([^\"]+)\"")));
        }
    }

    void measure(String size) throws Exception {
        Progress.say("posting");
        if (!warm) {
            // looking at it first goes most of the way and counts for no limit
            atOnce(PREVIEWS, false, true);
            atOnce(WARM, false, false);
        } else {
            atOnce(2, false, false);
        }
        warm = true;
        note(size + ", threads of their own", false);
        note(size + ", all in one thread", true);
    }

    private void note(String name, boolean together) throws Exception {
        var own = ProcessHandle.current().pid();
        var before = new long[] {
            Cpu.nanosWithoutCompiling(hearth.pid()), Cpu.nanosOfFamily(hearth.database), Cpu.nanosWithoutCompiling(own)
        };
        var began = System.nanoTime();
        var times = atOnce(EACH, together, false);
        var seconds = (System.nanoTime() - began) / 1e9;
        var posts = times.size() * 1e6;
        results.put(
                name,
                new Result(
                        times.size() / seconds,
                        Report.percentile(times, 0.5),
                        Report.percentile(times, 0.99),
                        (Cpu.nanosWithoutCompiling(hearth.pid()) - before[0]) / posts,
                        (Cpu.nanosOfFamily(hearth.database) - before[1]) / posts,
                        (Cpu.nanosWithoutCompiling(own) - before[2]) / posts));
    }

    /** @return milliseconds of each */
    private List<Double> atOnce(int each, boolean together, boolean preview) throws Exception {
        var next = new AtomicInteger();
        var all = authors.size() * each;
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var working = new ArrayList<java.util.concurrent.Future<List<Double>>>();
            for (var person = 0; person < AT_ONCE; person++) {
                working.add(people.submit(() -> {
                    var times = new ArrayList<Double>();
                    try (var wire = new Wire()) {
                        for (var number = next.getAndIncrement(); number < all; number = next.getAndIncrement()) {
                            times.add(post(wire, number, together, preview));
                        }
                    }
                    return times;
                }));
            }
            var times = new ArrayList<Double>();
            for (var one : working) {
                times.addAll(one.get());
            }
            return times;
        }
    }

    private double post(Wire wire, int number, boolean together, boolean preview) throws Exception {
        var author = authors.get(number % authors.size());
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", author.token());
        fields.put("submission", UUID.randomUUID().toString());
        fields.put("body", WORDS + number);
        if (preview) {
            fields.put("preview", "yes");
        }
        var began = System.nanoTime();
        var status = wire.post((together ? one : author.thread()) + "/posts", author.cookies(), fields);
        if (status != 200) {
            throw new IllegalStateException("a post was answered " + status);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    void table(Report report) {
        report.heading("Posting into it, eight at once");
        report.columns(
                "group",
                "posts/s",
                "p50 ms",
                "p99 ms",
                "Hearth, ms of processor a post",
                "PostgreSQL",
                "the bench itself",
                "posts/s if two cores did nothing else");
        results.forEach((name, result) -> report.row(
                name,
                Math.round(result.posts()),
                Report.milliseconds(result.p50()),
                Report.milliseconds(result.p99()),
                Report.milliseconds(result.hearth()),
                Report.milliseconds(result.database()),
                Report.milliseconds(result.own()),
                Math.round(2_000 / (result.hearth() + result.database()))));
    }
}
