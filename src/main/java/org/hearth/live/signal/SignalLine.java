package org.hearth.live.signal;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.live.media.MediaGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One browser's line to LiveKit. Parts of messages pass as they come; each side is read on only when the other has
 * taken what came before, so a slow one slows the other down and nothing piles up here.
 */
final class SignalLine implements WebSocket.Listener {

    private static final int SECONDS_TO_TAKE_A_PART = 20;

    private final WebSocketSession browser;
    private final MediaGrant grant;
    private final String session;
    private final SignalMeasure measure = new SignalMeasure();
    private volatile @Nullable WebSocket upstream;
    private volatile boolean closed;

    SignalLine(WebSocketSession browser, MediaGrant grant, String session) {
        this.browser = browser;
        this.grant = grant;
        this.session = session;
    }

    MediaGrant grant() {
        return grant;
    }

    /** By which the browser was signed in when the line was opened. */
    String session() {
        return session;
    }

    void connected(WebSocket socket) {
        upstream = socket;
        if (closed) {
            socket.abort();
        }
    }

    /** Blocks until LiveKit's side has taken it. Who sends too much, or something else, has no line any more. */
    void toUpstream(WebSocketMessage<?> message) throws IOException {
        var socket = upstream;
        if (socket == null) {
            throw new IOException("not connected");
        }
        if (closed) {
            return;
        }
        var refusal = measure.refusal(message);
        if (refusal.isPresent()) {
            close(refusal.get());
        } else if (message instanceof BinaryMessage binary) {
            taken(socket.sendBinary(binary.getPayload(), binary.isLast()));
        }
    }

    private static void taken(CompletionStage<WebSocket> sent) throws IOException {
        try {
            sent.toCompletableFuture().get(SECONDS_TO_TAKE_A_PART, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("LiveKit does not take it", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
        return toBrowser(socket, new BinaryMessage(part, last));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        return toBrowser(socket, new TextMessage(part, last));
    }

    private @Nullable CompletionStage<?> toBrowser(WebSocket socket, WebSocketMessage<?> message) {
        try {
            browser.sendMessage(message);
            socket.request(1);
        } catch (IOException | IllegalStateException gone) {
            close(CloseStatus.SERVER_ERROR);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        // codes such as 1006 exist only as words for a line that broke, and must not be sent
        close(code >= 1000 && code < 1004 ? new CloseStatus(code, reason) : CloseStatus.SERVER_ERROR);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        close(CloseStatus.SERVICE_RESTARTED);
    }

    /** Ends both sides; a second time changes nothing. */
    void close(CloseStatus status) {
        closed = true;
        var socket = upstream;
        if (socket != null) {
            socket.abort();
        }
        try {
            browser.close(status);
        } catch (IOException alreadyGone) {
            // what was to be closed is
        }
    }
}
