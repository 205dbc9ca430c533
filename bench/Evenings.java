import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Two hundred meetings of twelve at once, without picture and sound, and one open page in each. */
final class Evenings {

    private static final int MEETINGS = 200;
    private static final int PEOPLE = 12;
    private static final int AT_ONCE = 16;

    /** @param who the facilitator first */
    private record Evening(Meeting meeting, List<Attendant> who) {

        Attendant facilitator() {
            return who.getFirst();
        }

        List<Attendant> guests() {
            return who.subList(1, who.size());
        }
    }

    private record Seat(Evening evening, int number) {

        Attendant who() {
            return evening.who().get(number);
        }

        Meeting meeting() {
            return evening.meeting();
        }
    }

    private interface Act<T> {
        void on(T one);
    }

    private final Hearth hearth;
    private final List<Evening> evenings;
    private final List<Seat> seats;

    Evenings(Hearth hearth, Community community) {
        this.hearth = hearth;
        var facilitator = new Attendant(community.facilitator, community.thread);
        var others = community.invited().stream()
                .map(visitor -> new Attendant(visitor, community.thread))
                .toList();
        this.evenings = IntStream.range(0, MEETINGS)
                .mapToObj(number -> {
                    var who = new ArrayList<>(List.of(facilitator));
                    IntStream.range(1, PEOPLE).forEach(guest -> who.add(others.get((number + guest) % others.size())));
                    return new Evening(Meeting.planned(hearth, facilitator, community.group, false), who);
                })
                .toList();
        this.seats = evenings.stream()
                .flatMap(evening -> IntStream.range(0, PEOPLE).mapToObj(number -> new Seat(evening, number)))
                .toList();
    }

    void report(Report report) throws InterruptedException, ExecutionException {
        report.heading("%d meetings of %d at once".formatted(MEETINGS, PEOPLE));
        report.columns("what", "times", "a second", "p50 ms", "p99 ms", "Hearth", "PostgreSQL");
        row(report, "comes to the door", seats, seat -> seat.meeting().come(seat.who()));
        var pages = evenings.stream()
                .map(evening -> new RoomStream(evening.facilitator(), evening.meeting()))
                .toList();
        var doors = new ConcurrentLinkedQueue<Runnable>();
        row(report, "facilitator's page", evenings, evening -> {
            for (var who : evening.meeting().waiting(evening.facilitator())) {
                doors.add(() -> evening.meeting().letIn(evening.facilitator(), who));
            }
        });
        row(report, "is let in", List.copyOf(doors), Runnable::run);
        row(
                report,
                "sign of life",
                seats,
                seat -> seat.who().post(seat.meeting().at("lease")));
        row(report, "is there otherwise", seats, seat -> seat.meeting().present(seat.who(), "audio"));
        row(report, "says a line", seats, seat -> seat.meeting().say(seat.who(), "Good evening from " + seat.number()));
        Thread.sleep(2_000);
        lost(report, pages);
        pages.forEach(RoomStream::close);
    }

    /** What was answered with a yes must be there: in the room's page as anew, and on the page that was open. */
    private void lost(Report report, List<RoomStream> pages) {
        var tiles = 0;
        var lines = 0;
        for (var evening : evenings) {
            var page = evening.guests().getLast().get(evening.meeting().at("room"));
            tiles += page.split("data-identity=\"", -1).length - 1;
            lines += page.split("id=\"line-", -1).length - 1;
        }
        var all = MEETINGS * PEOPLE;
        var pushed = pages.stream().mapToInt(RoomStream::lines).sum();
        report.word("There at the end: %d of %d people, %d of %d lines; %d of %d lines were told to the open pages."
                .formatted(tiles, all, lines, all, pushed, all));
    }

    private <T> void row(Report report, String what, List<T> over, Act<T> act)
            throws InterruptedException, ExecutionException {
        Progress.say(what);
        var hearthBefore = Cpu.of(hearth.pid());
        var databaseBefore = Cpu.ofFamily(hearth.database);
        var began = System.nanoTime();
        var times = atOnce(over, act);
        var seconds = (System.nanoTime() - began) / 1e9;
        report.row(
                what,
                times.size(),
                Math.round(times.size() / seconds),
                "%.1f".formatted(Report.percentile(times, 0.5)),
                "%.1f".formatted(Report.percentile(times, 0.99)),
                Report.milliseconds((Cpu.of(hearth.pid()) - hearthBefore) / (double) times.size()),
                Report.milliseconds((Cpu.ofFamily(hearth.database) - databaseBefore) / (double) times.size()));
    }

    private static <T> List<Double> atOnce(List<T> over, Act<T> act) throws InterruptedException, ExecutionException {
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = over.stream()
                    .map(one -> threads.submit(() -> {
                        room.acquire();
                        try {
                            var began = System.nanoTime();
                            act.on(one);
                            return (System.nanoTime() - began) / 1e6;
                        } finally {
                            room.release();
                        }
                    }))
                    .toList();
            var times = new ArrayList<Double>();
            for (var one : all) {
                times.add(one.get());
            }
            return times;
        }
    }
}
