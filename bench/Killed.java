import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Five hundred post at once, and Hearth and its database are killed in the middle of it; then everybody sends again what they
 * sent, with the same keys. Three people want each post by mail; Hearth is killed a second time while their letters go out.
 *
 * <p>That it can fail is seen with {@code BENCH_BREAK=lost} (a post is removed in between), {@code keys} (sent again with other
 * keys) and {@code letters} (one letter is thrown away, one comes twice).
 */
final class Killed {

    private static final int AT_ONCE = 500;
    /** Of each author's, since nobody may post more than sixty in ten minutes. */
    private static final int POSTS = 1_000;

    /** After so many it is killed: a busy machine refuses some of five hundred. */
    private static final int ANSWERS = 100;

    private static final int TRIES = 20;
    private static final int FOLLOWERS = 3;
    private static final int SINK = Hearth.PORT + 3;
    private static final int LONGEST_SECONDS = 400;
    private static final String BREAK = System.getenv().getOrDefault("BENCH_BREAK", "");
    private static final Pattern WORDS = Pattern.compile("Killed in number \\d+ end");

    private record Sent(int author, String submission, String words) {}

    private final Community community;
    private final String thread;
    private final List<Sent> all = new ArrayList<>();
    private final Map<String, Boolean> answered = new ConcurrentHashMap<>();

    Killed(Community community) {
        this.community = community;
        this.thread = community.thread;
        var path = community.group + "/letters";
        followers()
                .forEach(one -> community
                        .invited()
                        .get(one)
                        .submit(
                                community.invited().get(one).get(path),
                                path,
                                Map.of("rhythm", "each", "texts", "yes")));
        for (int number = 0; number < POSTS; number++) {
            all.add(new Sent(
                    FOLLOWERS + number % (community.invited().size() - FOLLOWERS),
                    UUID.randomUUID().toString(),
                    "Killed in number " + number + " end"));
        }
    }

    private static List<Integer> followers() {
        return List.of(0, 1, 2).subList(0, FOLLOWERS);
    }

    static void report(Report report) throws Exception {
        report.heading("Killed while %d post at once".formatted(AT_ONCE));
        report.columns("what", "value");
        Killed killed;
        try (var hearth = Hearth.start()) {
            Progress.say("inviting people");
            killed = new Killed(new Community(24));
            Progress.say("posting and killing");
            killed.send(killed.all, ANSWERS, hearth::killAll, false);
            if (hearth.answering()) {
                throw new IllegalStateException("fewer than " + ANSWERS + " were answered, and nothing was killed");
            }
        }
        report.row("posts sent, each with its key", killed.all.size());
        report.row("answered before the end", killed.answered.size());
        try (var sink = new MailSink(SINK)) {
            Progress.say("starting again");
            try (var hearth = startWithMail()) {
                killed.posts(hearth, report);
                Progress.say("killing while letters go out");
                killed.await(sink, POSTS / 4);
                hearth.kill();
            }
            var early = sink.letters().size();
            report.row("letters that had gone out when it was killed a second time", early);
            Progress.say("starting again");
            try (var hearth = startWithMail()) {
                killed.letters(hearth, sink, report);
            }
        }
    }

    private static Hearth startWithMail() throws IOException, InterruptedException {
        return Hearth.start("--hearth.smtp.url=smtp://127.0.0.1:" + SINK);
    }

    private void posts(Hearth hearth, Report report) throws Exception {
        if (BREAK.equals("lost")) {
            change(
                    hearth,
                    "delete from post where body = '"
                            + answered.keySet().iterator().next() + "'");
        }
        var kept = kept(hearth);
        report.row("there after starting again", kept.size());
        report.row(
                "answered and lost",
                answered.keySet().stream()
                        .filter(words -> !kept.containsKey(words))
                        .count());
        report.row("there twice", twice(kept.values()));
        var left = send(all, Integer.MAX_VALUE, () -> {}, BREAK.equals("keys"));
        // a busy machine refuses some of five hundred, who try again
        for (int again = 0; again < TRIES && !left.isEmpty(); again++) {
            left = send(left, Integer.MAX_VALUE, () -> {}, BREAK.equals("keys"));
        }
        var after = kept(hearth);
        report.row("there after all were sent again", after.size());
        report.row("there twice after that", twice(after.values()));
    }

    /** Until everybody has been told of everything, and nothing waits to be sent. */
    private void letters(Hearth hearth, MailSink sink, Report report) throws Exception {
        Progress.say("waiting for the rest of the letters");
        var until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        var expected = (long) FOLLOWERS * kept(hearth).size();
        while (System.nanoTime() < until && (came(sink).size() < expected || waiting(hearth) > 0)) {
            Thread.sleep(500);
        }
        var came = came(sink);
        if (BREAK.equals("letters")) {
            var any = came.keySet().iterator().next();
            came.remove(any);
            came.put(came.keySet().iterator().next(), 2);
        }
        report.row("letters that must come, three for each post", expected);
        report.row("letters lost", expected - came.size());
        report.row("letters that came twice", twice(came.values()));
    }

    private static long twice(java.util.Collection<Integer> times) {
        return times.stream().filter(often -> often > 1).count();
    }

    private void await(MailSink sink, int letters) throws InterruptedException {
        var until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        while (came(sink).size() < letters && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    /** How often each post came to each. */
    private static Map<String, Integer> came(MailSink sink) {
        var came = new HashMap<String, Integer>();
        sink.letters().forEach(letter -> {
            var words = WORDS.matcher(letter.text());
            if (words.find()) {
                came.merge(letter.to() + " " + words.group(), 1, Integer::sum);
            }
        });
        return came;
    }

    /** @param enough answers, after which something is done @return those without an answer */
    private List<Sent> send(List<Sent> which, int enough, Runnable then, boolean otherKeys) throws Exception {
        var tokens = new ArrayList<String>();
        for (var visitor : community.invited()) {
            tokens.add(Community.path(visitor.get(thread), "name=\"_csrf\" value=\"([^\"]+)\""));
        }
        var done = new AtomicInteger();
        var left = new ConcurrentLinkedQueue<Sent>();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : which) {
                people.submit(() -> {
                    if (!post(one, tokens.get(one.author()), otherKeys)) {
                        left.add(one);
                    } else if (done.incrementAndGet() == enough) {
                        then.run();
                    }
                });
            }
        }
        return List.copyOf(left);
    }

    /** @return whether it was answered; if not, whether it is there is seen later */
    private boolean post(Sent sent, String token, boolean otherKey) {
        var submission = otherKey ? UUID.randomUUID().toString() : sent.submission();
        var cookies = community.invited().get(sent.author()).cookieHeader();
        try (var wire = new Wire()) {
            var answer = wire.post(
                    thread + "/posts", cookies, Map.of("_csrf", token, "submission", submission, "body", sent.words()));
            if (answer == 200) {
                answered.put(sent.words(), true);
            }
            return answer == 200;
        } catch (IOException gone) {
            return false;
        }
    }

    private static long waiting(Hearth hearth) throws SQLException, IOException {
        return read(hearth, "select 'all', count(*) from event_publication").get("all");
    }

    private static Map<String, Integer> kept(Hearth hearth) throws SQLException, IOException {
        return read(hearth, "select body, count(*) from post where body like 'Killed in number %' group by body");
    }

    private static Map<String, Integer> read(Hearth hearth, String sql) throws SQLException, IOException {
        var rows = new HashMap<String, Integer>();
        try (var connection = Filling.administration(hearth);
                var found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getInt(2));
            }
        }
        return rows;
    }

    private static void change(Hearth hearth, String sql) throws SQLException, IOException {
        try (var connection = Filling.administration(hearth)) {
            connection.createStatement().execute(sql);
        }
    }
}
