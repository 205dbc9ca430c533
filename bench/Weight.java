import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a first visit brings over the line, headers included, as Hearth compresses it. */
final class Weight {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

    private final Community community;

    Weight(Community community) {
        this.community = community;
    }

    void report(Report report) throws IOException {
        var meetings = community.facilitator.get(community.group + "/meetings");
        var prejoin = Community.path(meetings, "(" + community.group + "/meetings/[\\w-]{22})") + "/prejoin";
        report.heading("First visit, bytes over the line");
        report.columns("page", "gzip", "brotli", "of which HTML (gzip)", "requests");
        row(report, "welcome", "/", "none=1");
        row(report, "directory", "/directory", "none=1");
        row(report, "sign-in", "/sign-in", "none=1");
        row(report, "thread of 20 posts", community.thread, community.reader.cookieHeader());
        row(report, "pre-join", prejoin, community.reader.cookieHeader());
    }

    private void row(Report report, String name, String path, String cookies) throws IOException {
        var assets = new TreeSet<String>();
        var found = ASSET.matcher(new String(bytes(path, cookies, "identity"), StandardCharsets.UTF_8));
        while (found.find()) {
            assets.add(found.group(1));
        }
        var html = bytes(path, cookies, "gzip").length;
        report.row(name, html + of(assets, cookies, "gzip"), html + of(assets, cookies, "br"), html, assets.size() + 1);
    }

    private static int of(Iterable<String> assets, String cookies, String encoding) throws IOException {
        var sum = 0;
        for (var asset : assets) {
            sum += bytes(asset, cookies, encoding).length;
        }
        return sum;
    }

    private static byte[] bytes(String path, String cookies, String encoding) throws IOException {
        try (var socket = new Socket("localhost", Hearth.PORT)) {
            var request =
                    "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nAccept-Language: en\r\nAccept-Encoding: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, Hearth.PORT, cookies, encoding);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = socket.getInputStream().readAllBytes();
            if (!new String(answer, 0, 12, StandardCharsets.US_ASCII).endsWith("200")) {
                throw new IllegalStateException(path + " was not answered");
            }
            return answer;
        }
    }
}
