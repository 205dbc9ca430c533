import java.io.IOException;
import java.sql.SQLException;

/** What gets slower with size, and how much: all of it at a hundredth of the size, and again at the whole. */
final class Growth {

    private static final int GROUPS = 10_000;
    private static final int HUNDREDTH = GROUPS / 100;

    private final Hearth hearth;

    Growth(Hearth hearth) {
        this.hearth = hearth;
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
        directory.measure(HUNDREDTH);
        people.measure(HUNDREDTH);
        mass.fill(HUNDREDTH + 1, GROUPS);
        directory.measure(GROUPS);
        people.measure(GROUPS);
        directory.report(report, HUNDREDTH, GROUPS);
        people.report(report, HUNDREDTH, GROUPS);
        new Crowd(hearth, people.member()).report(report);
    }
}
