import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** A room's key from the browser that makes it to fifteen: sealed by the page's modules in Node, carried by Hearth. */
final class HandOver {

    private static final int CHAIRS = 15;
    private static final int EPOCHS = 20;

    private final Attendant facilitator;
    private final Meeting meeting;
    private final List<Attendant> people = new ArrayList<>();
    private final List<Double> post = new ArrayList<>();
    private final List<Double> carried = new ArrayList<>();

    HandOver(Hearth hearth, Community community) {
        this.facilitator = new Attendant(community.facilitator, community.thread);
        this.meeting = Meeting.planned(hearth, facilitator, community.group, true);
        people.add(facilitator);
        community.invited().stream()
                .limit(CHAIRS - 1)
                .map(visitor -> new Attendant(visitor, community.thread))
                .forEach(people::add);
        people.forEach(meeting::come);
        meeting.letAllIn(facilitator);
    }

    void report(Report report) throws InterruptedException, ExecutionException, IOException {
        report.heading("A new key for fifteen, ms");
        var attendances = people.stream()
                .map(one -> Community.path(one.get(meeting.at("room")), "class=\"tile mine\" id=\"tile-([^\"]+)\""))
                .toList();
        if (Program.find("node") == null || !Files.isDirectory(Path.of("node_modules/esbuild"))) {
            report.word("Skipped: it needs Node and what the pages' scripts are built with.");
            return;
        }
        var made = Program.output(
                        List.of("node", "bench/keys.mjs", meeting.id(), String.join(",", attendances), "" + EPOCHS),
                        Map.of())
                .lines()
                .map(line -> line.split("\t"))
                .toList();
        for (var line : made) {
            if (line[0].equals("recipient")) {
                people.get(attendances.indexOf(line[1])).post(meeting.at("room/keys/recipient"), "recipient", line[2]);
            }
        }
        for (var line : made) {
            if (line[0].equals("epoch")) {
                carry(line[1], line[2]);
            }
        }
        report.columns("what", "p50", "p99");
        row(report, "made and sealed to each, in Node", times(made, "seal"));
        row(report, "posted by who made it, answered", post);
        row(report, "from posting it to the fifteenth who has fetched theirs", carried);
        row(report, "opened by one, in Node", times(made, "open"));
    }

    private void carry(String epoch, String body) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        facilitator.json(meeting.at("room/keys/epochs/" + epoch), body);
        post.add((System.nanoTime() - began) / 1e6);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream()
                    .map(one -> threads.submit(() -> one.get(meeting.at("room/keys/envelope"))))
                    .toList();
            for (var one : all) {
                if (!one.get().contains("\"epoch\":" + epoch)) {
                    throw new IllegalStateException("somebody did not get key " + epoch);
                }
            }
        }
        carried.add((System.nanoTime() - began) / 1e6);
    }

    private static List<Double> times(List<String[]> made, String what) {
        return made.stream()
                .filter(line -> line[0].equals(what))
                .map(line -> Double.valueOf(line[1]))
                .toList();
    }

    private static void row(Report report, String what, List<Double> times) {
        report.row(
                what,
                "%.1f".formatted(Report.percentile(times, 0.5)),
                "%.1f".formatted(Report.percentile(times, 0.99)));
    }
}
