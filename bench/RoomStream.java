import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What one open page of a meeting is told. */
final class RoomStream implements AutoCloseable {

    private final List<Long> circles = new CopyOnWriteArrayList<>();
    private final List<Long> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final Socket socket;

    RoomStream(Attendant who, Meeting meeting) {
        try {
            this.socket = new Socket("localhost", Hearth.PORT);
            // of HTTP/1.0: the answer then comes in one piece, not cut into chunks in the middle of a word
            var request = "GET /stream?topic=room:%s HTTP/1.0\r\nHost: localhost:%d\r\nCookie: %s\r\n\r\n"
                    .formatted(meeting.id(), Hearth.PORT, who.cookies);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Thread.ofVirtual().start(this::listen);
            if (!open.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a room's stream did not open");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void listen() {
        try (var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = answer.readLine()) != null) {
                if (line.startsWith(":")) {
                    open.countDown();
                }
                if (line.contains("id=\"circle\"")) {
                    circles.add(System.nanoTime());
                }
                if (line.contains("id=\"line-")) {
                    lines.add(System.nanoTime());
                }
            }
        } catch (IOException closed) {
            // counted as not told
        }
    }

    /** How often it was told who is there. */
    int told() {
        return circles.size();
    }

    int lines() {
        return lines.size();
    }

    /** When it was told for this time, counted from none; waits. Null if it was not until then. */
    Long toldAt(int time, long giveUp) {
        while (circles.size() <= time && System.nanoTime() < giveUp) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return circles.size() <= time ? null : circles.get(time);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // as wanted
        }
    }
}
