import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Five hundred post at once, and Hearth is killed in the middle of it; then everybody sends again what they sent, with the same keys. */
final class Killed {

    private static final int AT_ONCE = 500;
    /** Nobody may post more than sixty in ten minutes. */
    private static final int EACH = 2;

    private record Sent(int author, String submission, String words) {}

    private final Community community;
    private final String thread;
    private final List<Sent> all = new ArrayList<>();
    private final Map<String, Boolean> answered = new ConcurrentHashMap<>();

    Killed(Community community) {
        this.community = community;
        this.thread = community.thread;
        for (int number = 0; number < AT_ONCE * EACH; number++) {
            all.add(new Sent(
                    number % community.invited().size(),
                    UUID.randomUUID().toString(),
                    "Killed in number " + number + " end"));
        }
    }

    static void report(Report report) throws Exception {
        Killed killed;
        int before;
        try (var hearth = Hearth.start()) {
            Progress.say("inviting people");
            killed = new Killed(new Community(24));
            Progress.say("posting and killing");
            before = killed.untilKilled(hearth);
        }
        Progress.say("starting again");
        try (var hearth = Hearth.start()) {
            var kept = killed.kept(hearth);
            var lost = killed.answered.keySet().stream()
                    .filter(words -> !kept.containsKey(words))
                    .count();
            var twice = kept.values().stream().filter(times -> times > 1).count();
            killed.send(new AtomicInteger(), Integer.MAX_VALUE, () -> {});
            var after = killed.kept(hearth);
            report.heading("Killed while %d post at once".formatted(AT_ONCE));
            report.columns("what", "value");
            report.row("posts sent, each with its key", killed.all.size());
            report.row("answered before the end", before);
            report.row("there after starting again", kept.size());
            report.row("answered and lost", lost);
            report.row("there twice", twice);
            report.row("there after all were sent again", after.size());
            report.row(
                    "there twice after that",
                    after.values().stream().filter(times -> times > 1).count());
        }
    }

    /** @return how many had their answer */
    private int untilKilled(Hearth hearth) throws Exception {
        send(new AtomicInteger(), all.size() / 4, hearth::kill);
        return answered.size();
    }

    private void send(AtomicInteger done, int enough, Runnable then) throws Exception {
        var tokens = new ArrayList<String>();
        for (var visitor : community.invited()) {
            tokens.add(Community.path(visitor.get(thread), "name=\"_csrf\" value=\"([^\"]+)\""));
        }
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            all.forEach(one -> people.submit(() -> {
                try {
                    Visitor.postFragment(
                            thread + "/posts",
                            community.invited().get(one.author()).cookieHeader(),
                            Map.of(
                                    "_csrf",
                                    tokens.get(one.author()),
                                    "submission",
                                    one.submission(),
                                    "body",
                                    one.words()));
                    answered.put(one.words(), true);
                    if (done.incrementAndGet() == enough) {
                        then.run();
                    }
                } catch (IllegalStateException gone) {
                    // no answer: whether it is there is seen later
                }
            }));
        }
    }

    private Map<String, Integer> kept(Hearth hearth) throws SQLException, java.io.IOException {
        var kept = new ConcurrentHashMap<String, Integer>();
        try (var connection = Filling.administration(hearth);
                var found = connection
                        .createStatement()
                        .executeQuery(
                                "select body, count(*) from post where body like 'Killed in number %' group by body")) {
            while (found.next()) {
                kept.put(found.getString(1), found.getInt(2));
            }
        }
        return kept;
    }
}
