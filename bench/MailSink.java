import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter and keeps it. */
final class MailSink implements AutoCloseable {

    /** @param text headers and all */
    record Taken(String to, String text) {}

    private final ServerSocket server;
    private final List<Taken> letters = new CopyOnWriteArrayList<>();

    MailSink(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    List<Taken> letters() {
        return List.copyOf(letters);
    }

    private void listen() {
        try {
            while (true) {
                var line = server.accept();
                Thread.ofVirtual().start(() -> talk(line));
            }
        } catch (IOException closed) {
            // the bench is done
        }
    }

    private void talk(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, "220 sink");
            var to = "";
            for (var word = in.readLine(); word != null; word = in.readLine()) {
                if (word.startsWith("RCPT TO:")) {
                    to = word.replaceAll(".*<(.*)>.*", "$1");
                }
                if (word.equals("DATA")) {
                    say(line, "354 go on");
                    var text = new StringBuilder();
                    for (var part = in.readLine(); part != null && !part.equals("."); part = in.readLine()) {
                        text.append(part).append('\n');
                    }
                    letters.add(new Taken(to, text.toString()));
                }
                say(line, word.equals("QUIT") ? "221 bye" : "250 yes");
            }
        } catch (IOException gone) {
            // whoever spoke was killed
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
