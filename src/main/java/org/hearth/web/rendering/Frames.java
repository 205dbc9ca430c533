package org.hearth.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hearth.kernel.Settings;
import org.hearth.web.Assets;
import org.hearth.web.Frame;
import org.hearth.web.Language;
import org.hearth.web.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Builds the frame of a request. */
@Component
public class Frames {

    public static final String LANGUAGE_COOKIE = "language";

    private final MessageFiles messages;
    private final Assets assets;
    private final Frame.Site site;

    Frames(MessageFiles messages, Assets assets, Settings settings) {
        this.messages = messages;
        this.assets = assets;
        this.site = new Frame.Site(settings.address(), settings.demo());
    }

    public Frame of(HttpServletRequest request) {
        return new Frame(
                messages.in(language(request)), assets, reader(), request.getRequestURI(), csrf(request), site);
    }

    public static Language language(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return chosen == null ? Language.of(request.getLocale()) : Language.of(chosen.getValue());
    }

    private static Optional<SignedIn> reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
