package org.hearth.web.security;

import java.util.Set;

/** The only routes that open without sign-in. Everything else is closed; a test compares this with all routes there are. */
final class OpenRoutes {

    static final Set<String> PATTERNS = Set.of(
            "/",
            "/assets/**",
            "/about-privacy",
            "/ask/{group}",
            "/ask/{group}/link",
            "/code",
            "/directory",
            "/directory/{group}",
            "/error",
            "/find-a-group",
            "/forgotten",
            "/health",
            "/calendars/{token}",
            "/help-now",
            "/invitation/{token}",
            "/language",
            "/letters/stop/{token}",
            "/login/webauthn",
            "/look",
            "/mailbox",
            "/mailbox/{number}",
            "/pancakes",
            "/referral/{token}",
            "/places/names",
            "/robots.txt",
            "/setup/{token}",
            "/sign-in",
            "/sign-in/link",
            "/sign-in/link/{token}",
            "/sign-in/not-known",
            "/sign-in/recovery",
            "/sign-in/sent",
            "/sign-in/undo/{token}",
            "/sign-in/with/{organisation}",
            "/sign-in/with/{organisation}/back",
            "/sitemap.xml",
            "/webauthn/authenticate/options");

    private OpenRoutes() {}
}
