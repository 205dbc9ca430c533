package org.hearth.kernel.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.kernel.StartRefused;

/** What PostgreSQL has written since we began to listen. */
record ServerLog(Path file, long from) {

    private static final long LARGE = 5_000_000;

    /** From now on. A log that has grown large begins anew. */
    static ServerLog from(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.delete(file);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Whether what stopped it passes by itself: an earlier server that is not quite gone, a port somebody was faster to. */
    boolean passing() {
        var text = text();
        return text.contains("lock file") || text.contains("shared memory") || text.contains("Address already in use");
    }

    StartRefused refusal(Path directory) {
        var text = text();
        if (text.contains("No space left on device")) {
            return new StartRefused("start.diskFull", directory);
        }
        var reason = text.lines()
                .filter(line -> line.matches("(?i).*(fatal|panic|error|failed|could not).*"))
                .findFirst()
                .orElseGet(() -> text.lines().reduce("no word of why", (earlier, later) -> later));
        return new StartRefused(
                "start.postgresFailed",
                directory,
                reason.replaceFirst("^.*?(FATAL|PANIC|error): +", "").replaceAll("\\.$", ""),
                file);
    }

    private String text() {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return new String(in.readNBytes((int) LARGE), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
