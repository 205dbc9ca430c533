import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Meetings in real browsers, with LiveKit; runs the bench of this name among the journeys, which writes its own rows. */
final class Faces {

    private static final Path ROWS = Path.of("target/faces.txt");

    private Faces() {}

    static void report(Report report) throws IOException {
        report.heading("Meetings in real browsers");
        if (livekit() == null || Program.find("chromium") == null || Program.find("mvn") == null) {
            report.word("Skipped: it needs Chromium, livekit-server and Maven.");
            return;
        }
        Files.deleteIfExists(ROWS);
        Files.writeString(Path.of("target/bench/faces.log"), output());
        if (!Files.exists(ROWS)) {
            report.word("Not measured; target/bench/faces.log says why.");
            return;
        }
        report.columns("what", "in clear", "encrypted", "encrypted to clear");
        Files.readAllLines(ROWS).forEach(line -> report.row((Object[]) line.split("\t")));
    }

    private static String output() {
        try {
            return Program.output(
                    List.of(
                            "mvn",
                            "-B",
                            "-ntp",
                            "verify",
                            "-Dtest=None",
                            "-Dsurefire.failIfNoSpecifiedTests=false",
                            "-Dit.test=FacesBench,KilledBench",
                            "-Dspotless.check.skip=true"),
                    Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "HEARTH_LIVEKIT", livekit()));
        } catch (IllegalStateException failed) {
            return failed.getMessage();
        }
    }

    private static String livekit() {
        return Program.find("livekit-server", System.getProperty("user.home") + "/.cache/hearth/bin");
    }
}
