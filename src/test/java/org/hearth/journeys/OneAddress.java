package org.hearth.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One address for several servers, as a load balancer gives it: each connection to the next one that takes it. */
final class OneAddress implements AutoCloseable {

    private final ServerSocket door;
    private final List<Integer> behind;
    private final AtomicInteger next = new AtomicInteger();

    /** How many connections that were upgraded to a WebSocket went to which port. */
    final Map<Integer, Integer> lines = new ConcurrentHashMap<>();

    OneAddress(int port, List<Integer> behind) throws IOException {
        this.behind = behind;
        this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::take);
    }

    private void take() {
        try {
            while (!door.isClosed()) {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            }
        } catch (IOException closed) {
            // the end
        }
    }

    private void connect(Socket caller) {
        for (int tried = 0; tried < behind.size(); tried++) {
            var port = behind.get(Math.floorMod(next.getAndIncrement(), behind.size()));
            try {
                var server = new Socket();
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                Thread.ofVirtual().start(() -> pass(server, caller, -1));
                pass(caller, server, port);
                return;
            } catch (IOException gone) {
                // the next one, then
            }
        }
        close(caller);
    }

    private void pass(Socket from, Socket to, int port) {
        try (var in = from.getInputStream();
                var out = to.getOutputStream()) {
            copy(in, out, port);
        } catch (IOException ended) {
            // as ends go
        } finally {
            close(from);
            close(to);
        }
    }

    private void copy(InputStream in, OutputStream out, int port) throws IOException {
        var bytes = new byte[16_384];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            if (port > 0 && new String(bytes, 0, Math.min(read, 12)).startsWith("GET /rtc")) {
                lines.merge(port, 1, Integer::sum);
            }
            out.write(bytes, 0, read);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // closed
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
