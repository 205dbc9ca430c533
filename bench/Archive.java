import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A mailing list's archive brought along by the script, as whoever runs Hearth does it: letters as frequent in words as real ones. */
final class Archive {

    private static final int LETTERS = Integer.parseInt(System.getenv().getOrDefault("BENCH_LETTERS", "20000"));
    private static final int PEOPLE = 300;
    private static final int THREADS_OPEN = 40;
    private static final Path FILE = Path.of("target/bench/archive.mbox").toAbsolutePath();

    private final Hearth hearth;
    private final Community community;
    private final TalkMass words;
    private final Random random = new Random(4711);

    Archive(Hearth hearth, Community community, TalkMass words) {
        this.hearth = hearth;
        this.community = community;
        this.words = words;
    }

    void report(Report report) throws IOException, InterruptedException {
        write();
        var group = community.group.substring("/groups/".length());
        report.heading("A group brought along: %,d letters of %d people, %d MB"
                .formatted(LETTERS, PEOPLE, Files.size(FILE) >> 20));
        report.columns("what", "seconds", "posts a second", "processor a post (ms)", "of it the database's (ms)");
        measure(report, "read, sorted, names looked for", "mbox", FILE.toString(), "--group", group);
        measure(report, "taken in", "--group", group, "--take");
        measure(report, "read again: all is there", "mbox", FILE.toString(), "--group", group);
    }

    private void measure(Report report, String what, String... order) throws IOException, InterruptedException {
        Progress.say(what);
        var application = Cpu.of(hearth.pid());
        var database = Cpu.ofFamily(hearth.database);
        var began = System.nanoTime();
        var command =
                new java.util.ArrayList<>(java.util.List.of("./hearth", "import", "--data", Hearth.DATA.toString()));
        command.addAll(java.util.List.of(order));
        var import_ = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/bench/import.log").toFile())
                .start();
        if (!import_.waitFor(60, TimeUnit.MINUTES) || import_.exitValue() != 0) {
            throw new IllegalStateException("not brought along: target/bench/import.log");
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var ofDatabase = Cpu.ofFamily(hearth.database) - database;
        var all = Cpu.of(hearth.pid()) - application + ofDatabase;
        report.row(
                what,
                "%.0f".formatted(seconds),
                "%.0f".formatted(LETTERS / seconds),
                "%.2f".formatted(all / (double) LETTERS),
                "%.2f".formatted(ofDatabase / (double) LETTERS));
    }

    private void write() throws IOException {
        var threads = new String[THREADS_OPEN];
        var subjects = new String[THREADS_OPEN];
        try (var out = Files.newBufferedWriter(FILE)) {
            for (int letter = 0; letter < LETTERS; letter++) {
                var thread = random.nextInt(THREADS_OPEN);
                var begins = threads[thread] == null || random.nextInt(12) == 0;
                var id = "<" + letter + "." + new UUID(random.nextLong(), random.nextLong()) + "@list.example>";
                subjects[thread] = begins ? words.words(4) : subjects[thread];
                var person = random.nextInt(PEOPLE);
                var name = words.name(person) + " " + words.name(person + 7000);
                var date = java.time.ZonedDateTime.of(2004, 1, 1, 0, 0, 0, 0, java.time.ZoneOffset.UTC)
                        .plusMinutes(letter * 47L);
                var sent = java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(date);
                out.write("From person" + person
                        + "@mail.example Thu Jan  1 00:00:00 2004\nReceived: from somewhere by list.example\n");
                out.write("Message-ID: " + id + "\nDate: " + sent + "\nFrom: " + name + " <person" + person
                        + "@mail.example>\n");
                out.write("Subject: " + (begins ? "" : "Re: ") + "[list] " + subjects[thread]
                        + "\nContent-Type: text/plain; charset=utf-8\n");
                out.write(begins ? "\n" : "In-Reply-To: " + threads[thread] + "\n\n");
                out.write("Dear " + words.name(random.nextInt(PEOPLE)) + ",\n\n"
                        + words.post().replaceAll("(.{60,75}) ", "$1\n"));
                out.write("\n\nOn Monday 12:00 " + name + " wrote:\n> " + words.words(20) + "\n\nBest wishes\n" + name
                        + "\n\n");
                out.write(
                        "_______________________________________________\nlist mailing list\nhttp://list.example/mailman/listinfo/list\n\n");
                threads[thread] = id;
            }
        }
    }
}
