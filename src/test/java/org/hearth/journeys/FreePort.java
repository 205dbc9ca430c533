package org.hearth.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A port at which nobody listens just now. */
final class FreePort {

    private FreePort() {}

    static int find() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
