package org.hearth.live.signal;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.Settings;
import org.hearth.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Stands before the upgrade: the page must be ours, and {@link SignalGate} must say yes. */
@Component
class SignalHandshake implements HandshakeInterceptor {

    static final String PASS = "pass";
    static final String SESSION = "session";
    static final String UPSTREAM = "upstream";

    private final SignalGate gate;
    private final String address;

    SignalHandshake(SignalGate gate, Settings settings) {
        this.gate = gate;
        this.address = settings.address();
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var path = SignalPath.of(request.getURI().getPath());
        if (path.isEmpty()) {
            return refuse(response, HttpStatus.NOT_FOUND);
        }
        if (!isOurs(request)) {
            return refuse(response, HttpStatus.FORBIDDEN);
        }
        var query = SignalQuery.of(request.getURI().getRawQuery());
        return switch (gate.ask(reader(), path.get(), query.token())) {
            case SignalGate.Answer.Refused refused -> refuse(response, refused.status());
            case SignalGate.Answer.Pass pass -> {
                attributes.put(PASS, pass);
                attributes.put(SESSION, session(request));
                attributes.put(UPSTREAM, Upstream.of(pass, path.get(), query));
                yield true;
            }
        };
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {}

    static Optional<SignedIn> reader() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Empty if there is none: the line then ends at once. */
    private static String session(ServerHttpRequest request) {
        return Optional.of(request)
                .filter(ServletServerHttpRequest.class::isInstance)
                .map(ServletServerHttpRequest.class::cast)
                .map(asked -> asked.getServletRequest().getSession(false))
                .map(HttpSession::getId)
                .orElse("");
    }

    /** Browsers say where a page is from; one of another origin could use this one's cookie. Nothing said is no. */
    private boolean isOurs(ServerHttpRequest request) {
        var origin = request.getHeaders().getOrigin();
        var own = UriComponentsBuilder.fromUri(request.getURI())
                .replacePath(null)
                .replaceQuery(null)
                .build()
                .toUriString();
        return origin != null && (origin.equals(own) || origin.equals(address));
    }

    private static boolean refuse(ServerHttpResponse response, HttpStatus status) {
        response.setStatusCode(status);
        return false;
    }
}
