package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.hearth.web.AccountId;
import org.hearth.web.AtSignIn;
import org.hearth.web.Entrance;
import org.hearth.web.SessionKeys;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** What every way in has in common. */
@Component
class SessionEntrance implements Entrance {

    private final SessionSignIn sessions;
    private final List<AtSignIn> told;

    SessionEntrance(Clock clock, List<AtSignIn> told) {
        this.sessions = new SessionSignIn(clock);
        this.told = told;
    }

    @Override
    public void admit(
            AccountId account, boolean coordinator, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                Long.toString(account.value()),
                null,
                coordinator ? AuthorityUtils.createAuthorityList(SessionKeys.COORDINATOR) : List.of());
        steps().onAuthentication(signedIn, request, response);
        sessions.saveContext(new SecurityContextImpl(signedIn), request, response);
    }

    SessionAuthenticationStrategy steps() {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(),
                new NewTokenForAnother(new CsrfAuthenticationStrategy(new CookieCsrfTokenRepository())),
                (signedIn, request, response) -> {
                    var account = new AccountId(Long.parseLong(signedIn.getName()));
                    told.forEach(it -> it.signedIn(account, request, response));
                }));
    }
}
