import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** One connection that posts forms as htmx does and reads the answers, with as little of the processor as can be. */
final class Wire implements AutoCloseable {

    private Socket socket;
    private InputStream in;
    private BufferedOutputStream out;

    Wire() throws IOException {
        open();
    }

    private void open() throws IOException {
        socket = new Socket("127.0.0.1", Hearth.PORT);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
    }

    /** @return the answer's status, once all of it has been read */
    int post(String path, String cookies, Map<String, String> fields) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
        out.write("""
                POST %s HTTP/1.1\r
                Host: localhost:%d\r
                Cookie: %s\r
                HX-Request: true\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                \r
                """.formatted(path, Hearth.PORT, cookies, body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("connection: close");
        }
        if (in.readNBytes(length).length < length) {
            throw new IOException("the answer ended early");
        }
        if (last) {
            // after a hundred requests
            socket.close();
            open();
        }
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("no answer");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
