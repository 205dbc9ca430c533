import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Bad lines, relays and several nodes, in real browsers; runs the benches of these names among the journeys. */
final class Lines {

    private static final Path ROWS = Path.of("target/lines.txt");

    private Lines() {}

    static void report(Report report) throws IOException {
        report.heading("Bad lines, relays and two nodes");
        if (!"root".equals(System.getProperty("user.name")) || isAbsent()) {
            report.word(
                    "Skipped: it needs root, Debian's `nftables`, `iproute2`, `openssl` and `redis-server`, Chromium, "
                            + "livekit-server and Maven.");
            return;
        }
        Files.deleteIfExists(ROWS);
        Files.writeString(Path.of("target/bench/lines.log"), output());
        if (!Files.exists(ROWS)) {
            report.word("Not measured; target/bench/lines.log says why.");
            return;
        }
        report.columns("what", "1000 kbit/s, or the only value", "300", "100");
        Files.readAllLines(ROWS).forEach(line -> report.row((Object[]) (line + "\t \t ").split("\t", 4)));
    }

    private static boolean isAbsent() {
        return livekit() == null
                || List.of("chromium", "mvn", "nft", "tc", "ip", "openssl", "redis-server").stream()
                        .anyMatch(program -> Program.find(program, "/usr/sbin", "/sbin") == null);
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
                            "-Dit.test=LinesBench,RelayBench,NodesBench",
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
