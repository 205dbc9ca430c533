import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One group's forum when it has a hundred posts, and when it has a million; all in one run. */
final class Talk {

    private static final int SMALL = 100;
    private static final int LARGE = Integer.parseInt(System.getenv().getOrDefault("BENCH_POSTS", "1000000"));
    private static final int EVERY = 200;
    private static final int WARM = 40;
    private static final int MEASURED = 200;
    private static final int WARM_SEARCHES = 10;
    private static final int SEARCHES = 72;
    private static final int AT_ONCE = 8;
    /** Nobody may post more than sixty in ten minutes. */
    private static final int EACH = 24;

    private final Hearth hearth;
    private final Community community;
    private final Map<String, double[]> times = new LinkedHashMap<>();
    private final Map<String, double[]> posting = new LinkedHashMap<>();
    private final List<String> threads = new ArrayList<>();
    private int turn;

    Talk(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.community = community;
        for (var author : community.invited()) {
            threads.add(community.beginThread(author, "Evening of number " + (threads.size() + 1) + " here"));
        }
    }

    void report(Report report) throws Exception {
        var group = TalkMass.id(Base64.getUrlDecoder().decode(community.group.substring("/groups/".length())));
        var mass = new TalkMass(hearth, group);
        var few = mass.fill(SMALL, 0);
        measure(0, few, 20);
        measure(0, few, 20);
        post(0);
        var longest = mass.fill(LARGE, EVERY);
        measure(1, longest, LARGE / EVERY);
        post(1);
        table(report);
    }

    private void measure(int size, UUID thread, int posts) throws IOException {
        Progress.say("asking");
        var path = community.group + "/threads/" + TalkMass.text(thread);
        var last = (posts + 19) / 20;
        page(size, "thread, first page", path + "?page=1");
        page(size, "thread, in the middle", path + "?page=" + (last + 1) / 2);
        page(size, "thread, last page", path + "?page=" + last);
        page(size, "list of threads", community.group + "/threads");
        page(size, "Today", "/today");
        search(size, "a common word", TalkMass.COMMON, 1);
        search(size, "one in two hundred", TalkMass.UNCOMMON, size);
        search(size, "two words", TalkMass.COMMON + " " + TalkMass.UNCOMMON, size);
        search(size, "a rare word", TalkMass.RARE, 1);
        search(size, "a rare word misspelt", TalkMass.RARE.replace("ll", "l"), 1);
        search(size, "a common word misspelt", "nihgt", 1);
        search(size, "a word nobody wrote", "unwrittenest", 0);
    }

    private void page(int size, String name, String path) {
        note(size, name, WARM, MEASURED, number -> community.reader.get(path));
    }

    /** In turns: nobody may search more than sixty times a minute. */
    private void search(int size, String name, String words, int least) throws IOException {
        var addresses = new ArrayList<String>();
        for (var visitor : community.invited()) {
            var find = community.group + "/find";
            addresses.add(visitor.led(visitor.get(find), find, Map.of("words", words)));
        }
        var page = community.invited().get(turn++ % addresses.size()).get(addresses.get((turn - 1) % addresses.size()));
        if ((page.split("class=\"hit\"").length > 1) != (least > 0) && least > 0) {
            throw new IllegalStateException(words + " was not found");
        }
        note(size, name, WARM_SEARCHES, times.containsKey(name) || size > 0 ? SEARCHES : WARM, number -> {
            var at = turn++ % addresses.size();
            community.invited().get(at).get(addresses.get(at));
        });
    }

    private void note(int size, String name, int warming, int measured, IntConsumer request) {
        for (int warm = 0; warm < warming; warm++) {
            request.accept(warm);
        }
        var each = new ArrayList<Double>();
        var before = Cpu.ofFamily(hearth.database);
        for (int number = 0; number < measured; number++) {
            var began = System.nanoTime();
            request.accept(number);
            each.add((System.nanoTime() - began) / 1e6);
        }
        var row = times.computeIfAbsent(name, added -> new double[6]);
        row[size * 3] = Report.percentile(each, 0.5);
        row[size * 3 + 1] = Report.percentile(each, 0.99);
        row[size * 3 + 2] = (Cpu.ofFamily(hearth.database) - before) / (double) measured;
    }

    private void post(int size) throws Exception {
        Progress.say("posting");
        var tokens = new ArrayList<String>();
        for (int author = 0; author < threads.size(); author++) {
            tokens.add(Community.path(
                    community.invited().get(author).get(threads.get(author)), "name=\"_csrf\" value=\"([^\"]+)\""));
        }
        post(tokens, 2);
        var own = Cpu.of(hearth.pid());
        var database = Cpu.ofFamily(hearth.database);
        var began = System.nanoTime();
        post(tokens, EACH);
        var seconds = (System.nanoTime() - began) / 1e9;
        var posts = (double) threads.size() * EACH;
        posting.put(size == 0 ? "small" : "large", new double[] {
            posts / seconds, (Cpu.of(hearth.pid()) - own) / posts, (Cpu.ofFamily(hearth.database) - database) / posts
        });
    }

    private void post(List<String> tokens, int each) throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var done = IntStream.range(0, threads.size())
                    .mapToObj(author -> pool.submit(() -> {
                        var cookies = community.invited().get(author).cookieHeader();
                        for (int number = 0; number < each; number++) {
                            Visitor.postFragment(
                                    threads.get(author) + "/posts",
                                    cookies,
                                    Map.of(
                                            "_csrf",
                                            tokens.get(author),
                                            "submission",
                                            UUID.randomUUID().toString(),
                                            "body",
                                            "Still awake, and the radio very low. Number " + number));
                        }
                    }))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
    }

    private void table(Report report) {
        report.heading("The forum, %,d posts and %,d in one group".formatted(SMALL, LARGE));
        report.columns(
                "what",
                "p50 ms",
                "p99 ms",
                "PostgreSQL ms",
                "p50 of many",
                "p99 of many",
                "PostgreSQL of many",
                "growth");
        times.forEach((name, row) -> report.row(
                name,
                Report.milliseconds(row[0]),
                Report.milliseconds(row[1]),
                Report.milliseconds(row[2]),
                Report.milliseconds(row[3]),
                Report.milliseconds(row[4]),
                Report.milliseconds(row[5]),
                "%.1f".formatted(row[3] / row[0])));
        report.heading("Posting into it, eight at once");
        report.columns(
                "group",
                "posts/s",
                "Hearth, ms of processor a post",
                "PostgreSQL",
                "posts/s if two cores did nothing else");
        posting.forEach((name, row) -> report.row(
                name,
                Math.round(row[0]),
                Report.milliseconds(row[1]),
                Report.milliseconds(row[2]),
                Math.round(2_000 / (row[1] + row[2]))));
    }
}
