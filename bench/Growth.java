import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** What gets slower with size, and how much: all of it at a hundredth of the size, and again at the whole. */
final class Growth {

    private static final int GROUPS = 10_000;
    private static final int HUNDREDTH = GROUPS / 100;

    private static final Duration WARMING = Duration.ofSeconds(30);

    private final Hearth hearth;
    private final Set<Part> parts;

    Growth(Hearth hearth, Set<Part> parts) {
        this.hearth = hearth;
        this.parts = parts;
    }

    void report(Report report) throws IOException, SQLException, InterruptedException {
        if (!Queries.possible()) {
            report.heading("Growing");
            report.word("Skipped: it needs pgbench (postgresql-15).");
            return;
        }
        var mass = new Mass(hearth);
        mass.fill(1, HUNDREDTH);
        var directory = new Directory(hearth);
        var people = new People(hearth);
        warm(directory, people);
        measure(directory, people, HUNDREDTH);
        mass.fill(HUNDREDTH + 1, GROUPS);
        measure(directory, people, GROUPS);
        if (parts.contains(Part.DIRECTORY)) {
            directory.report(report, HUNDREDTH, GROUPS);
        }
        if (parts.contains(Part.PEOPLE)) {
            people.report(report, HUNDREDTH, GROUPS);
        }
        if (parts.contains(Part.ABSENCE)) {
            new Absence(hearth, people.member()).report(report);
        }
        if (parts.contains(Part.CROWD)) {
            new Crowd(hearth, people.member()).report(report);
        }
    }

    /** What is measured first would otherwise be what Java has not compiled yet. */
    private static void warm(Directory directory, People people) throws IOException {
        Progress.say("warming");
        var until = System.nanoTime() + WARMING.toNanos();
        while (System.nanoTime() < until) {
            directory.warm();
            people.warm();
        }
    }

    private void measure(Directory directory, People people, int groups)
            throws IOException, SQLException, InterruptedException {
        if (parts.contains(Part.DIRECTORY)) {
            directory.measure(groups);
        }
        if (parts.contains(Part.PEOPLE)) {
            people.measure(groups);
        }
    }
}
