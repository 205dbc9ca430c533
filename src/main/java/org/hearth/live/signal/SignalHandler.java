package org.hearth.live.signal;

import jakarta.websocket.Session;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tomcat.websocket.Constants;
import org.hearth.live.presence.Leases;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** Ties a browser that was let through to LiveKit. */
@Component
class SignalHandler implements WebSocketHandler {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final String LINE = "line";

    /** livekit-client asks for a sign of life every few seconds: who says nothing has gone without a word. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final SignalLines lines;
    private final SignalRights rights;
    private final Leases leases;

    SignalHandler(SignalLines lines, SignalRights rights, Leases leases) {
        this.leases = leases;
        this.lines = lines;
        this.rights = rights;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession browser) throws Exception {
        var line = line(browser);
        browser.getAttributes().put(LINE, line);
        endInSilence(browser);
        var identity = line.grant().identity();
        lines.add(line);
        // somebody removed between the question and this moment is closed here, or by the list above
        if (!rights.lasting(Set.of(identity)).contains(identity)) {
            line.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        connect(upstream(browser), line);
    }

    private static void endInSilence(WebSocketSession browser) {
        if (browser instanceof NativeWebSocketSession known && known.getNativeSession() instanceof Session session) {
            session.getUserProperties().put(Constants.READ_IDLE_TIMEOUT_MS, SILENCE.toMillis());
        }
    }

    private void connect(Upstream upstream, SignalLine line) throws InterruptedException {
        try {
            var socket = http.newWebSocketBuilder()
                    .connectTimeout(TO_CONNECT)
                    .header(Upstream.HEADER, upstream.bearer())
                    .buildAsync(upstream.webSocket(), line)
                    .get(TO_CONNECT.toMillis() + 500, TimeUnit.MILLISECONDS);
            line.connected(socket);
        } catch (ExecutionException | TimeoutException unreachable) {
            line.close(CloseStatus.SERVICE_RESTARTED);
        }
    }

    /** Never throws: Spring would log the address, and in it the token. */
    @Override
    public void handleMessage(WebSocketSession browser, WebSocketMessage<?> message) {
        try {
            line(browser).toUpstream(message);
        } catch (IOException gone) {
            line(browser).close(CloseStatus.SERVICE_RESTARTED);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession browser, Throwable broken) {
        line(browser).close(CloseStatus.SERVER_ERROR);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession browser, CloseStatus status) {
        var line = line(browser);
        lines.remove(line);
        line.close(status);
        var identity = line.grant().identity();
        if (!lines.has(identity)) {
            leases.lineLost(identity);
        }
    }

    /** Long messages come in parts and are passed on in parts; {@link SignalMeasure} counts them together. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private static SignalLine line(WebSocketSession browser) {
        return browser.getAttributes().get(LINE) instanceof SignalLine line
                ? line
                : new SignalLine(
                        browser,
                        pass(browser).grant(),
                        String.valueOf(browser.getAttributes().get(SignalHandshake.SESSION)));
    }

    private static SignalGate.Answer.Pass pass(WebSocketSession browser) {
        if (browser.getAttributes().get(SignalHandshake.PASS) instanceof SignalGate.Answer.Pass pass) {
            return pass;
        }
        throw new IllegalStateException("a line without a pass");
    }

    private static Upstream upstream(WebSocketSession browser) {
        if (browser.getAttributes().get(SignalHandshake.UPSTREAM) instanceof Upstream upstream) {
            return upstream;
        }
        throw new IllegalStateException("a line to nowhere");
    }
}
