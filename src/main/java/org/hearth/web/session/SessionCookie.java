package org.hearth.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Seal;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * The cookie carries the session's id and its fingerprint under a key outside the database: whoever reads the database, a
 * backup or a query's log finds ids that open nothing.
 */
@Component
public class SessionCookie implements HttpSessionIdResolver {

    private static final String PURPOSE = "session cookie";

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
    private final Seal seal;

    SessionCookie(Seal seal) {
        this.seal = seal;
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("hearth");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return cookies.resolveSessionIds(request).stream()
                .flatMap(value -> id(value).stream())
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, value(id));
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }

    /** What the browser gets for the session of this id, before it is written in base64. */
    public String value(String id) {
        var proof = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.fingerprint(id, PURPOSE));
        return id + "." + proof;
    }

    private Optional<String> id(String value) {
        var dot = value.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        var id = value.substring(0, dot);
        return MessageDigest.isEqual(bytes(value), bytes(value(id))) ? Optional.of(id) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
