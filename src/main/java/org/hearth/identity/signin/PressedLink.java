package org.hearth.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.kernel.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.web.util.WebUtils;

/**
 * A one-time link whose button was pressed, and in which browser: that is known by the cookie for forms, which it had
 * before it signed in, and which no other browser has.
 */
final class PressedLink extends OneTimeTokenAuthenticationToken {

    private static final long serialVersionUID = 1;
    private static final String COOKIE_FOR_FORMS = "XSRF-TOKEN";

    private final String secret;
    private final transient byte[] browser;

    private PressedLink(String secret, byte[] browser) {
        super(secret);
        this.secret = secret;
        this.browser = browser;
    }

    static @Nullable PressedLink of(HttpServletRequest request) {
        var secret = request.getParameter("token");
        var cookie = WebUtils.getCookie(request, COOKIE_FOR_FORMS);
        return secret == null || secret.isEmpty() || cookie == null
                ? null
                : new PressedLink(secret, Token.of(cookie.getValue()).hash());
    }

    Token token() {
        return Token.of(secret);
    }

    byte[] browser() {
        return browser;
    }
}
