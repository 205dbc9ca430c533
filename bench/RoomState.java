import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Fifteen people have a room open; how long after somebody is let in, or shows themselves otherwise, do all see it? */
final class RoomState {

    private static final int CHAIRS = 15;
    private static final int WARM = 20;
    private static final int MEASURED = 50;

    private final Hearth hearth;
    private final Attendant facilitator;
    private final Meeting meeting;
    private final List<Attendant> people = new ArrayList<>();
    private final List<RoomStream> pages = new ArrayList<>();
    private final Set<Attendant> heard = new HashSet<>();
    private int missing;

    RoomState(Hearth hearth, Community community) {
        this.hearth = hearth;
        this.facilitator = new Attendant(community.facilitator, community.thread);
        this.meeting = Meeting.planned(hearth, facilitator, community.group, false);
        people.add(facilitator);
        community.invited().stream()
                .limit(CHAIRS - 1)
                .map(visitor -> new Attendant(visitor, community.thread))
                .forEach(people::add);
        people.forEach(meeting::come);
        meeting.letAllIn(facilitator);
    }

    void report(Report report) throws InterruptedException {
        people.forEach(one -> pages.add(new RoomStream(one, meeting)));
        report.heading("A room's state to fifteen open pages");
        report.columns(
                "change",
                "changes",
                "p50 ms",
                "p99 ms",
                "the last page, p50 ms",
                "p99 ms",
                "Hearth",
                "PostgreSQL",
                "not told");
        changes(WARM, this::present);
        row(report, "how somebody is there", changes(MEASURED, this::present));
        changes(WARM / 4, this::letIn);
        row(report, "somebody is let in", changes(MEASURED, this::letIn));
        pages.forEach(RoomStream::close);
    }

    /** @param hearth milliseconds of processor a change, whatever led to it included */
    private record Told(List<Double> each, List<Double> last, double hearth, double database) {}

    private interface Change {
        /** When it began. */
        long happens(int number);
    }

    private Told changes(int times, Change change) throws InterruptedException {
        var each = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        missing = 0;
        var hearthBefore = Cpu.of(hearth.pid());
        var databaseBefore = Cpu.ofFamily(hearth.database);
        for (int number = 0; number < times; number++) {
            Thread.sleep(30);
            each.addAll(told(change.happens(number)));
            last.add(each.subList(each.size() - Math.min(each.size(), CHAIRS), each.size()).stream()
                    .max(Double::compare)
                    .orElse(0.0));
        }
        return new Told(
                each,
                last,
                (Cpu.of(hearth.pid()) - hearthBefore) / (double) times,
                (Cpu.ofFamily(hearth.database) - databaseBefore) / (double) times);
    }

    private int[] before = new int[CHAIRS];

    private void look() {
        before = pages.stream().mapToInt(RoomStream::told).toArray();
    }

    private List<Double> told(long began) {
        var times = IntStream.range(0, pages.size())
                .mapToObj(page -> pages.get(page).toldAt(before[page], began + TimeUnit.SECONDS.toNanos(10)))
                .filter(Objects::nonNull)
                .map(when -> (when - began) / 1e6)
                .toList();
        missing += pages.size() - times.size();
        return times;
    }

    private long present(int number) {
        var who = people.get(number % people.size());
        var otherwise = heard.remove(who) ? "text" : "audio";
        if (otherwise.equals("audio")) {
            heard.add(who);
        }
        look();
        var began = System.nanoTime();
        meeting.present(who, otherwise);
        return began;
    }

    /** The last of them goes, comes to the door and is let in: this alone is timed. */
    private long letIn(int number) {
        var guest = people.getLast();
        guest.submit(meeting.at("leaving"));
        pages.removeLast().close();
        meeting.come(guest);
        pages.add(new RoomStream(guest, meeting));
        var who = meeting.waiting(facilitator).getFirst();
        settle();
        look();
        var began = System.nanoTime();
        meeting.letIn(facilitator, who);
        return began;
    }

    /** Until what led here has been told to all. */
    private void settle() {
        int sum;
        do {
            sum = pages.stream().mapToInt(RoomStream::told).sum();
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        } while (sum != pages.stream().mapToInt(RoomStream::told).sum());
    }

    private void row(Report report, String what, Told told) {
        report.row(
                what,
                told.last().size(),
                "%.1f".formatted(Report.percentile(told.each(), 0.5)),
                "%.1f".formatted(Report.percentile(told.each(), 0.99)),
                "%.1f".formatted(Report.percentile(told.last(), 0.5)),
                "%.1f".formatted(Report.percentile(told.last(), 0.99)),
                "%.1f".formatted(told.hearth()),
                "%.1f".formatted(told.database()),
                missing);
    }
}
