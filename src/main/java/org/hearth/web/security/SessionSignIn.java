package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import org.hearth.web.AccountId;
import org.hearth.web.BrowserName;
import org.hearth.web.SessionKeys;
import org.hearth.web.SignedIn;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session who is signed in: a number and whether they are a coordinator, instead of Spring's whole
 * serialised context, which would be read and rebuilt at every request.
 */
final class SessionSignIn implements SecurityContextRepository {

    private final Clock clock;

    SessionSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still demands it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(load(request), !containsContext(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            forget(request.getSession(false));
        } else {
            remember(request, request.getSession(true), authentication);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.ACCOUNT) != null;
    }

    private static SecurityContext load(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.ACCOUNT) instanceof String account
                ? new SecurityContextImpl(signedIn(account, session.getAttribute(SessionKeys.COORDINATOR) != null))
                : SecurityContextHolder.createEmptyContext();
    }

    private static Authentication signedIn(String account, boolean coordinator) {
        var principal = new SignedIn(new AccountId(Long.parseLong(account)), coordinator);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    /** Whoever brings somebody in may say, in an attribute of the request, that they showed who they are before. */
    private void remember(HttpServletRequest request, HttpSession session, Authentication authentication) {
        var now = Long.toString(clock.millis());
        var shown = request.getAttribute(SessionKeys.SHOWN_AT);
        session.setAttribute(SessionKeys.SIGNED_IN_AT, now);
        session.setAttribute(SessionKeys.SHOWN_AT, shown == null ? now : shown.toString());
        session.setAttribute(SessionKeys.BROWSER, browser(request).toString());
        session.setAttribute(SessionKeys.ACCOUNT, authentication.getName());
        if (authentication.getAuthorities().stream()
                .anyMatch(right -> SessionKeys.COORDINATOR.equals(right.getAuthority()))) {
            session.setAttribute(SessionKeys.COORDINATOR, "yes");
        } else {
            // somebody else may have been signed in to this browser
            session.removeAttribute(SessionKeys.COORDINATOR);
        }
    }

    private static BrowserName browser(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? BrowserName.UNKNOWN : BrowserName.of(agent);
    }

    private static void forget(@org.jspecify.annotations.Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(SessionKeys.ACCOUNT);
            session.removeAttribute(SessionKeys.COORDINATOR);
            session.removeAttribute(SessionKeys.SIGNED_IN_AT);
            session.removeAttribute(SessionKeys.SHOWN_AT);
        }
    }

    private record Loaded(SecurityContext context, boolean generated) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context;
        }

        @Override
        public boolean isGenerated() {
            return generated;
        }
    }
}
