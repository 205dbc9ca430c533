package org.hearth.web.security;

import java.util.Set;

/** The only routes that open without sign-in. Everything else is closed; a test compares this with all routes there are. */
final class OpenRoutes {

    static final Set<String> PATTERNS = Set.of(
            "/",
            "/assets/**",
            "/about-privacy",
            "/directory",
            "/directory/{group}",
            "/error",
            "/forgotten",
            "/health",
            "/help-now",
            "/invitation/{token}",
            "/language",
            "/login/webauthn",
            "/look",
            "/mailbox",
            "/mailbox/{number}",
            "/pancakes",
            "/places/names",
            "/robots.txt",
            "/setup/{token}",
            "/sign-in",
            "/sign-in/link",
            "/sign-in/link/{token}",
            "/sign-in/sent",
            "/sitemap.xml",
            "/webauthn/authenticate/options");

    private OpenRoutes() {}
}
