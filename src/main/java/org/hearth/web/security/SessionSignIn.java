package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.hearth.web.AccountId;
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
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps in the session who is signed in: a number and whether they are a coordinator, instead of Spring's whole
 * serialised context, which would be read and rebuilt at every request.
 */
final class SessionSignIn implements SecurityContextRepository {

    static final String COORDINATOR = "coordinator";
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

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
            remember(request.getSession(true), authentication);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private static SecurityContext load(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof String account
                ? new SecurityContextImpl(signedIn(account, session.getAttribute(COORDINATOR) != null))
                : SecurityContextHolder.createEmptyContext();
    }

    private static Authentication signedIn(String account, boolean coordinator) {
        var principal = new SignedIn(new AccountId(Long.parseLong(account)), coordinator);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    private static void remember(HttpSession session, Authentication authentication) {
        session.setAttribute(ACCOUNT, authentication.getName());
        if (authentication.getAuthorities().stream().anyMatch(right -> COORDINATOR.equals(right.getAuthority()))) {
            session.setAttribute(COORDINATOR, "yes");
        } else {
            // somebody else may have been signed in to this browser
            session.removeAttribute(COORDINATOR);
        }
    }

    private static void forget(@org.jspecify.annotations.Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(ACCOUNT);
            session.removeAttribute(COORDINATOR);
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
