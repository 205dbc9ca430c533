import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** One address asked for as fast as it answers, by wrk. */
final class Load {

    /** @param first milliseconds of processor a request, of what was watched first; second likewise */
    record Result(long requestsASecond, String median, String slowest, double first, double second) {}

    private static final String WRK = Program.find("wrk");

    private Load() {}

    static boolean possible() {
        return WRK != null;
    }

    static Result of(String address, String cookies, boolean gzip, int connections, int seconds, LongSupplier... cpu) {
        var command = List.of(
                WRK,
                "--latency",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "-H",
                "Cookie: " + cookies,
                "-H",
                "Accept-Language: en",
                "-H",
                "Accept-Encoding: " + (gzip ? "gzip" : "identity"),
                address);
        var before = new long[] {cpu[0].getAsLong(), cpu[cpu.length - 1].getAsLong()};
        var output = Program.output(command, Map.of());
        var after = new long[] {cpu[0].getAsLong(), cpu[cpu.length - 1].getAsLong()};
        if (output.contains("Non-2xx")) {
            throw new IllegalStateException(address + " was refused:\n" + output);
        }
        var requests = Double.parseDouble(found(output, "(\\d+) requests in"));
        return new Result(
                Math.round(Double.parseDouble(found(output, "Requests/sec:\\s+([\\d.]+)"))),
                spoken(found(output, "(?m)^ +50%\\s+(\\S+)")),
                spoken(found(output, "(?m)^ +99%\\s+(\\S+)")),
                (after[0] - before[0]) / requests,
                (after[1] - before[1]) / requests);
    }

    private static String found(String output, String pattern) {
        var found = Pattern.compile(pattern).matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("wrk says no " + pattern + ":\n" + output);
        }
        return found.group(1);
    }

    /** wrk says 635.00us, 12.30ms or 1.20s. */
    private static String spoken(String time) {
        var number = Double.parseDouble(time.replaceAll("[a-z]", ""));
        var milliseconds = time.endsWith("us") ? number / 1000 : time.endsWith("ms") ? number : number * 1000;
        return "%.1f".formatted(milliseconds);
    }
}
