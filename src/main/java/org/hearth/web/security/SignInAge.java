package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.web.RecentSignIn;
import org.hearth.web.SessionKeys;
import org.hearth.web.errors.SignInAsked;
import org.springframework.stereotype.Component;

/** Looks at when somebody last signed in, as this browser's session remembers it. */
@Component
class SignInAge implements RecentSignIn {

    private static final Duration RECENT = Duration.ofMinutes(10);

    private final Clock clock;

    SignInAge(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void need(HttpServletRequest request) {
        if (!has(request)) {
            throw new SignInAsked();
        }
    }

    @Override
    public boolean has(HttpServletRequest request) {
        return shownAt(request)
                .filter(then -> then.plus(RECENT).isAfter(clock.instant()))
                .isPresent();
    }

    private static Optional<Instant> shownAt(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SessionKeys.SHOWN_AT))
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis.toString())));
    }
}
