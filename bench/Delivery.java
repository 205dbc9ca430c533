import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A thousand people have a thread open; how long after a post is sent do they see it? */
final class Delivery {

    private static final int STREAMS = 1_000;
    private static final int POSTS = 25;
    private static final Pattern MARK = Pattern.compile("delivered-(\\d+)");

    private final Community community;
    private final String thread;
    private final long[] sent = new long[POSTS];
    private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    private final CountDownLatch open = new CountDownLatch(STREAMS);

    Delivery(Community community) {
        this.community = community;
        this.thread = community.beginThread(community.facilitator, "The long night together");
    }

    void report(Report report) throws InterruptedException {
        var topic = "thread:" + thread.substring(thread.lastIndexOf('/') + 1);
        for (int number = 0; number < STREAMS; number++) {
            var cookies =
                    community.invited().get(number % community.invited().size()).cookieHeader();
            Thread.ofVirtual().start(() -> listen(topic, cookies));
        }
        if (!open.await(30, TimeUnit.SECONDS)) {
            report.word("Delivery skipped: of 1,000 streams " + open.getCount() + " did not open.");
            return;
        }
        var token = Community.path(community.facilitator.get(thread), "name=\"_csrf\" value=\"([^\"]+)\"");
        for (int number = 0; number < POSTS; number++) {
            sent[number] = System.nanoTime();
            Visitor.postFragment(
                    thread + "/posts",
                    community.facilitator.cookieHeader(),
                    Map.of("_csrf", token, "submission", UUID.randomUUID().toString(), "body", "delivered-" + number));
            Thread.sleep(300);
        }
        Thread.sleep(1_000);
        var all = List.copyOf(times);
        report.row("posts that reached 1,000 open streams", all.size() + " of " + STREAMS * POSTS + " deliveries");
        report.row("p50 from sending a post to seeing it, ms", "%.1f".formatted(Report.percentile(all, 0.5)));
        report.row("p99 from sending a post to seeing it, ms", "%.1f".formatted(Report.percentile(all, 0.99)));
    }

    private void listen(String topic, String cookies) {
        try (var socket = new Socket("localhost", Hearth.PORT)) {
            var request =
                    "GET /stream?topic=%s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nAccept: text/event-stream\r\n\r\n"
                            .formatted(topic, Hearth.PORT, cookies);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith(":")) {
                    open.countDown();
                }
                var mark = MARK.matcher(line);
                if (mark.find()) {
                    times.add((System.nanoTime() - sent[Integer.parseInt(mark.group(1))]) / 1e6);
                }
            }
        } catch (IOException closed) {
            // counted as not delivered
        }
    }
}
