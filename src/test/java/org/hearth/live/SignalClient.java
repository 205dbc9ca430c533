package org.hearth.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.live.Evening.Person;
import org.hearth.live.room.RoomAddress;
import org.jspecify.annotations.Nullable;

/** A browser's line to LiveKit without the browser, for whoever wants to send something else on it. */
public final class SignalClient implements WebSocket.Listener, AutoCloseable {

    public static final int BROKEN = -1;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A SignalRequest with the field {@code ping} alone: LiveKit answers each. */
    private static final byte[] PING = {0x70, 0x01};

    private volatile int status = 101;
    private volatile int heard;
    private volatile int ended;
    private volatile @Nullable WebSocket socket;

    private SignalClient() {}

    public static SignalClient connect(int port, Person person, RoomAddress room, String token) {
        var line = new SignalClient();
        try {
            line.socket = HTTP.newWebSocketBuilder()
                    .header("Cookie", "hearth=" + person.cookie())
                    .header("Origin", "http://localhost:" + port)
                    .buildAsync(
                            URI.create("ws://localhost:" + port + room.at("signal")
                                    + "/rtc?protocol=16&auto_subscribe=1&access_token=" + token),
                            line)
                    .join();
        } catch (CompletionException refused) {
            line.status = refused.getCause() instanceof WebSocketHandshakeException answer
                    ? answer.getResponse().statusCode()
                    : -1;
        }
        return line;
    }

    /** 101 if it was let through. */
    public int status() {
        return status;
    }

    /** Parts of messages from LiveKit. */
    public int heard() {
        return heard;
    }

    /** With which code the line was ended, {@link #BROKEN} if without any; 0 while it is open. */
    public int ended() {
        return ended;
    }

    public boolean asks() {
        return sends(ByteBuffer.wrap(PING), true);
    }

    /** Waits until it is on its way; false if it cannot go. */
    public boolean sends(ByteBuffer part, boolean last) {
        var open = socket;
        return open != null && gone(open.sendBinary(part, last));
    }

    public boolean says(String text) {
        var open = socket;
        return open != null && gone(open.sendText(text, true));
    }

    private static boolean gone(CompletableFuture<WebSocket> sending) {
        try {
            var unused = sending.get(5, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException refused) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
        heard = heard + 1;
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended = code;
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended = ended == 0 ? BROKEN : ended;
    }

    @Override
    public void close() {
        var open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
