import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Measures one thing after another; see docs/measurements.md for what the rows mean. */
final class Bench {

    static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "8"));

    private static final String KEEP = "--keep";

    public static void main(String[] arguments) throws Exception {
        var names = List.of(arguments).stream()
                .filter(argument -> !argument.equals(KEEP))
                .toList();
        Set<Part> parts;
        try {
            parts = Part.named(names);
        } catch (IllegalArgumentException unknown) {
            System.err.println("bench: " + unknown.getMessage());
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::endAll));
        var report = new Report(names);
        measure(parts, report);
        report.write(List.of(arguments).contains(KEEP));
    }

    private static void measure(Set<Part> parts, Report report) throws Exception {
        var first = 0L;
        if (parts.contains(Part.STARTING)) {
            Progress.say("starting on an empty directory");
            try (var hearth = Hearth.start()) {
                first = hearth.startedInMilliseconds;
            }
        }
        if (!Part.IN_BROWSERS.containsAll(parts)) {
            Progress.say("starting");
            try (var hearth = Hearth.start()) {
                if (parts.contains(Part.STARTING)) {
                    new Rest(hearth, first).report(report);
                }
                if (Part.anyOf(parts, Part.OF_A_COMMUNITY)) {
                    community(hearth, parts, report);
                }
                if (Part.growing(parts)) {
                    new Growth(hearth, parts).report(report);
                }
            }
        }
        if (parts.contains(Part.KILLED)) {
            Progress.say("being killed");
            Killed.report(report);
        }
        if (parts.contains(Part.JOINING)) {
            Progress.say("joining meetings");
            Join.report(report);
        }
        if (parts.contains(Part.FACES)) {
            Progress.say("meetings in real browsers");
            Faces.report(report);
        }
        if (parts.contains(Part.LINES)) {
            Progress.say("bad lines, relays and two nodes");
            Lines.report(report);
        }
    }

    private static void community(Hearth hearth, Set<Part> parts, Report report) throws Exception {
        Progress.say("inviting people");
        var many = parts.contains(Part.TALK) || parts.contains(Part.POSTING);
        var community = new Community(many ? Talk.PEOPLE : 24);
        if (parts.contains(Part.VISIT)) {
            new Weight(community).report(report);
        }
        if (parts.contains(Part.PAGES)) {
            Progress.say("asking for pages");
            new Pages(hearth, community).report(report);
        }
        if (parts.contains(Part.POSTING)) {
            Progress.say("posting");
            new Posting(community).report(report);
            new Delivery(community).report(report);
        }
        if (parts.contains(Part.TALK)) {
            new Talk(hearth, community).report(report);
        }
        if (parts.contains(Part.IMPORT)) {
            Progress.say("bringing a group along");
            var group = TalkMass.id(
                    java.util.Base64.getUrlDecoder().decode(community.group.substring("/groups/".length())));
            new Archive(hearth, community, new TalkMass(hearth, group)).report(report);
        }
        live(hearth, community, parts, report);
    }

    private static void live(Hearth hearth, Community community, Set<Part> parts, Report report) throws Exception {
        if (parts.contains(Part.KEYS)) {
            Progress.say("handing keys over");
            new HandOver(hearth, community).report(report);
        }
        if (parts.contains(Part.STATE)) {
            Progress.say("telling fifteen pages");
            new RoomState(hearth, community).report(report);
        }
        if (parts.contains(Part.EVENINGS)) {
            Progress.say("planning meetings");
            new Evenings(hearth, community).report(report);
        }
    }

    /** However this ends, nothing that it started goes on. */
    private static void endAll() {
        var started = ProcessHandle.current().descendants().toList();
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (started.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < until) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                break;
            }
        }
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
