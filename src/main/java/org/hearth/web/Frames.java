package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hearth.kernel.Installation;
import org.hearth.kernel.Settings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Builds the frame of a request. */
@Component
public class Frames {

    public static final String LANGUAGE_COOKIE = "language";
    public static final String LOOK_COOKIE = "look";
    private static final String ZONE_COOKIE = "zone";
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    public static final String MARK = Frames.class.getName() + ".mark";

    private final MessageFiles messages;
    private final Assets assets;
    private final Frame.Site site;
    private final ZoneId zone;

    Frames(MessageFiles messages, Assets assets, Installation installation, Settings settings, Clock clock) {
        this.messages = messages;
        this.assets = assets;
        this.site = new Frame.Site(settings.address(), installation.demonstration(), clock, settings.timeZone());
        this.zone = settings.timeZone();
    }

    public Frame of(HttpServletRequest request) {
        var look = look(request);
        return new Frame(
                messages.in(language(request), look.simple()),
                assets,
                reader(),
                request.getRequestURI(),
                csrf(request),
                zone(request),
                mark(request),
                site,
                look);
    }

    public static Look look(HttpServletRequest request) {
        var chosen = WebUtils.getCookie(request, LOOK_COOKIE);
        return chosen == null ? Look.PLAIN : Look.read(chosen.getValue());
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

    /** The frame for pushes that several readers share. */
    public Frame shared(Frame of) {
        return new Frame(of.words(), assets, Optional.empty(), of.path(), "", of.zone(), "", site, of.look());
    }

    /** Pages tell their browser's zone in a cookie, so that the next page can speak in it. */
    public ZoneId zone(HttpServletRequest request) {
        var told = WebUtils.getCookie(request, ZONE_COOKIE);
        if (told == null) {
            return zone;
        }
        var name = told.getValue().replace("%2F", "/");
        return ZONES.contains(name) ? ZoneId.of(name) : zone;
    }

    private static String mark(HttpServletRequest request) {
        return request.getAttribute(MARK) instanceof String mark ? mark : "";
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
