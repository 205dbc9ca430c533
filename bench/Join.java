import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How long from the door into the circle, in real browsers; runs the journey of this name, which writes its own rows. */
final class Join {

    private static final Path ROWS = Path.of("target/join.txt");

    private Join() {}

    static void report(Report report) throws IOException {
        report.heading("Joining a meeting, to the first frame of somebody else");
        var livekit = Program.find("livekit-server", System.getProperty("user.home") + "/.cache/hearth/bin");
        if (livekit == null || Program.find("chromium") == null || Program.find("mvn") == null) {
            report.word("Skipped: it needs Chromium, livekit-server and Maven.");
            return;
        }
        Files.deleteIfExists(ROWS);
        var output = "";
        try {
            output = Program.output(
                    List.of(
                            "mvn",
                            "-B",
                            "-ntp",
                            "verify",
                            "-Dtest=None",
                            "-Dsurefire.failIfNoSpecifiedTests=false",
                            "-Dit.test=JoinBench",
                            "-Dspotless.check.skip=true"),
                    Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        } catch (IllegalStateException failed) {
            output = failed.getMessage();
        }
        Files.writeString(Path.of("target/bench/join.log"), output);
        if (!Files.exists(ROWS)) {
            report.word("Not measured; target/bench/join.log says why.");
            return;
        }
        report.columns("what", "value");
        Files.readAllLines(ROWS).forEach(line -> report.row((Object[]) line.split("\t")));
    }
}
