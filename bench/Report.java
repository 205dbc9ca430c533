import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables, as they go into docs/measurements.md. */
final class Report {

    private static final Path DOCUMENT = Path.of("docs/measurements.md");
    private static final String BEGIN = "<!-- written by ./hearth bench --keep -->";
    private static final String END = "<!-- end -->";

    private static final String SECTION = "\n### ";

    private final List<String> parts;
    private final StringBuilder text = new StringBuilder();

    /** @param parts that were asked for by name; none: it is about everything */
    Report(List<String> parts) {
        this.parts = parts;
    }

    void heading(String heading) {
        add(SECTION + heading + "\n");
    }

    void columns(String... names) {
        row((Object[]) names);
        add("|" + " --- |".repeat(names.length));
    }

    void row(Object... cells) {
        add("| "
                + String.join(
                        " | ", List.of(cells).stream().map(String::valueOf).toList()) + " |");
    }

    void word(String sentence) {
        add("\n" + sentence);
    }

    private void add(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    static String milliseconds(double time) {
        return "%.2f".formatted(time);
    }

    /** @param share from 0 to 1: the value that this share of them does not exceed */
    static double percentile(List<Double> values, double share) {
        var sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    /** @param keep whether to put the tables into the document as well; what was not measured again stays there */
    void write(boolean keep) throws IOException {
        var measured = "Measured on " + LocalDate.now() + " on " + machine() + ".\n";
        Files.writeString(Path.of("target/bench.md"), measured + text);
        if (keep) {
            var document = Files.readString(DOCUMENT);
            var from = document.indexOf(BEGIN) + BEGIN.length() + 1;
            var to = document.indexOf(END);
            var tables = parts.isEmpty() ? measured + text : renewed(document.substring(from, to), measured);
            Files.writeString(DOCUMENT, document.substring(0, from) + tables + document.substring(to));
        }
        System.out.println("\nWritten to " + (keep ? DOCUMENT : "target/bench.md"));
    }

    /** The tables there were, those measured now in the place of the ones with their heading or at the end. */
    private String renewed(String before, String measured) {
        var sections = new LinkedHashMap<String, String>();
        List.of(before.split(SECTION)).forEach(section -> sections.put(named(section), section));
        List.of(text.toString().split(SECTION)).stream()
                .skip(1)
                .forEach(section -> sections.put(named(section), section + "\n" + measured));
        return String.join(SECTION, sections.values());
    }

    private static String named(String section) {
        return section.lines().findFirst().orElse("");
    }

    private String machine() throws IOException {
        var processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("unknown processor");
        var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
        var commit = Program.output(List.of("git", "rev-parse", "--short", "HEAD"), Map.of())
                .strip();
        return "%s, %d cores, %d GiB, %s, Java %s, load %s when done, commit %s, `BENCH_SECONDS=%d ./hearth bench%s`"
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(Long.parseLong(memory) / 1048576.0),
                        Files.readString(Path.of("/etc/os-release"))
                                .replaceAll("(?s).*PRETTY_NAME=\"([^\"]+)\".*", "$1"),
                        System.getProperty("java.runtime.version"),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                        commit,
                        Bench.SECONDS,
                        parts.stream().map(part -> " " + part).collect(Collectors.joining()));
    }
}
