import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Whether the time of an answer tells a group that one may not see from one that there is not. */
final class Absence {

    private static final int WARM = 400;
    private static final int MEASURED = 2_000;

    /** The member's own group is not one of them. */
    private static final String HIDDEN =
            "select id from support_group where visibility = 'HIDDEN' order by id limit 100";

    private final Visitor member;
    private final List<UUID> hidden = new ArrayList<>();
    private final Random order = new Random(1);

    /** @param member of the first group alone */
    Absence(Hearth hearth, Visitor member) throws SQLException, IOException {
        this.member = member;
        try (var connection = Filling.administration(hearth);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(HIDDEN)) {
            while (rows.next()) {
                hidden.add(rows.getObject(1, UUID.class));
            }
        }
    }

    void report(Report report) {
        report.heading("A hidden group beside one that there is not, %,d requests each".formatted(MEASURED));
        report.columns(
                "asked for", "there, p50 ms", "not there, p50 ms", "p90, there", "p90, not there", "there to not");
        row(report, "its threads, by a member of another group", member, "/groups/%s/threads");
        row(report, "the group, by a member of another group", member, "/groups/%s");
        row(report, "its page in the directory, signed out", new Visitor(), "/directory/%s");
    }

    private void row(Report report, String name, Visitor visitor, String path) {
        Progress.say("asking for " + name);
        var there = new ArrayList<Double>();
        var absent = new ArrayList<Double>();
        for (int request = 0; request < WARM + MEASURED; request++) {
            if (request == WARM) {
                there.clear();
                absent.clear();
            }
            var group = hidden.get(order.nextInt(hidden.size()));
            var none = new UUID(order.nextLong(), order.nextLong());
            // by chance, so that what comes first in a pair is neither always the one nor the other
            if (order.nextBoolean()) {
                there.add(ask(visitor, path, group));
                absent.add(ask(visitor, path, none));
            } else {
                absent.add(ask(visitor, path, none));
                there.add(ask(visitor, path, group));
            }
        }
        report.row(
                name,
                "%.3f".formatted(Report.percentile(there, 0.5)),
                "%.3f".formatted(Report.percentile(absent, 0.5)),
                "%.3f".formatted(Report.percentile(there, 0.9)),
                "%.3f".formatted(Report.percentile(absent, 0.9)),
                "%.3f".formatted(Report.percentile(there, 0.5) / Report.percentile(absent, 0.5)));
    }

    private static double ask(Visitor visitor, String path, UUID group) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(group.getMostSignificantBits())
                .putLong(group.getLeastSignificantBits());
        var address = path.formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
        var began = System.nanoTime();
        visitor.get(address, 404);
        return (System.nanoTime() - began) / 1e6;
    }
}
