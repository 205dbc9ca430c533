import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Pages of the forum, in rounds: in each, every page is asked for some times in turn, and so is one that has nothing to do
 * with the forum. How that one changes is the machine's doing, and taken out of the growth.
 */
final class TalkPages {

    private static final String CONTROL = "your groups (not of the forum)";
    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 5;
    private static final int PAGES = 20;
    private static final int SEARCHES = 9;

    private final Hearth hearth;
    private final Community community;
    private final Map<String, Map<Integer, Row>> rows = new LinkedHashMap<>();
    private int turn;

    /** Medians of the rounds' means, in milliseconds. */
    private record Row(List<Double> waits, List<Double> own, List<Double> database) {

        Row() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        double waited() {
            return Report.percentile(waits, 0.5);
        }

        double hearth() {
            return Report.percentile(own, 0.5);
        }

        double postgres() {
            return Report.percentile(database, 0.5);
        }

        double both() {
            return hearth() + postgres();
        }
    }

    TalkPages(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.community = community;
    }

    private record Asked(Visitor visitor, String path) {}

    /** @param size 0 for few posts, 1 for many */
    void measure(int size, UUID thread, int posts) throws Exception {
        Progress.say("asking");
        var asked = asked(thread, posts, size);
        for (int round = 0; round < WARM_ROUNDS; round++) {
            asked.forEach((name, each) -> ask(each, new Row()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            // rounds of searches are kept within what one person may search in a minute
            asked.forEach((name, each) -> ask(
                    each,
                    rows.computeIfAbsent(name, first -> new LinkedHashMap<>())
                            .computeIfAbsent(size, first -> new Row())));
        }
    }

    private Map<String, List<Asked>> asked(UUID thread, int posts, int size) throws Exception {
        var path = community.group + "/threads/" + TalkMass.text(thread);
        var last = (posts + 19) / 20;
        var asked = new LinkedHashMap<String, List<Asked>>();
        var reader = community.reader;
        read(path, posts / 2);
        for (var page : List.of(
                List.of(CONTROL, "/groups"),
                List.of("thread, first page", path + "?page=1"),
                List.of("thread, in the middle", path + "?page=" + (last + 1) / 2),
                List.of("thread, last page", path + "?page=" + last),
                List.of("thread, where one stopped", path),
                List.of("list of threads", community.group + "/threads"),
                List.of("Today", "/today"))) {
            asked.put(page.get(0), List.of(new Asked(reader, page.get(1))));
        }
        asked.put("a common word", search(TalkMass.COMMON, 1));
        asked.put("one in two hundred", search(TalkMass.UNCOMMON, size));
        asked.put("two words", search(TalkMass.COMMON + " " + TalkMass.UNCOMMON, size));
        asked.put("a rare word", search(TalkMass.RARE, 1));
        asked.put("a rare word misspelt", search(TalkMass.RARE.replace("ll", "l"), 1));
        asked.put("a common word misspelt", search("nihgt", 1));
        asked.put("a word nobody wrote", search("unwrittenest", 0));
        return asked;
    }

    /** Half of it is read, so that the rest is new. */
    private void read(String path, int upto) throws Exception {
        community.reader.submit(community.reader.get(path + "?page=1"), path + "/reading", Map.of("upto", "" + upto));
    }

    /** In turns: nobody may search more than sixty times a minute. */
    private List<Asked> search(String words, int least) throws Exception {
        var addresses = new ArrayList<Asked>();
        for (var visitor : community.invited()) {
            var find = community.group + "/find";
            addresses.add(new Asked(visitor, visitor.led(visitor.get(find), find, Map.of("words", words))));
        }
        var page = addresses.getFirst().visitor().get(addresses.getFirst().path());
        if (least > 0 && !page.contains("class=\"hit\"")) {
            throw new IllegalStateException(words + " was not found");
        }
        return addresses;
    }

    private void ask(List<Asked> each, Row row) {
        var times = each.size() == 1 ? PAGES : SEARCHES;
        var own = Cpu.nanosWithoutCompiling(hearth.pid());
        var database = Cpu.nanosOfFamily(hearth.database);
        var waits = new ArrayList<Double>();
        for (int number = 0; number < times; number++) {
            var next = each.get(turn++ % each.size());
            var began = System.nanoTime();
            next.visitor().get(next.path());
            waits.add((System.nanoTime() - began) / 1e6);
        }
        row.waits().add(Report.percentile(waits, 0.5));
        row.own().add((Cpu.nanosWithoutCompiling(hearth.pid()) - own) / 1e6 / times);
        row.database().add((Cpu.nanosOfFamily(hearth.database) - database) / 1e6 / times);
    }

    void table(Report report) {
        report.columns(
                "what",
                "wait, ms",
                "Hearth",
                "PostgreSQL",
                "wait of many",
                "Hearth of many",
                "PostgreSQL of many",
                "growth of both",
                "growth of the wait");
        var drift = rows.get(CONTROL);
        rows.forEach((name, sizes) -> {
            var few = sizes.get(0);
            var many = sizes.get(1);
            report.row(
                    name,
                    Report.milliseconds(few.waited()),
                    Report.milliseconds(few.hearth()),
                    Report.milliseconds(few.postgres()),
                    Report.milliseconds(many.waited()),
                    Report.milliseconds(many.hearth()),
                    Report.milliseconds(many.postgres()),
                    growth(
                            many.both() / few.both(),
                            drift.get(1).both() / drift.get(0).both()),
                    growth(
                            many.waited() / few.waited(),
                            drift.get(1).waited() / drift.get(0).waited()));
        });
        report.word("Growth is divided by that of the page that is not of the forum: %.2f by processor, %.2f by wait."
                .formatted(
                        drift.get(1).both() / drift.get(0).both(),
                        drift.get(1).waited() / drift.get(0).waited()));
    }

    private static String growth(double grown, double drifted) {
        return "%.2f".formatted(grown / drifted);
    }
}
