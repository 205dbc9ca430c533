package org.hearth.identity.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.account.AccountTable;
import org.hearth.web.AccountId;
import org.hearth.web.Frames;
import org.hearth.web.SessionKeys;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what an organisation says, once it is found true, into one of our accounts. */
@Component
class OrganisationUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Organisations organisations;
    private final OrganisationSignIn signIn;
    private final AccountTable accounts;
    private final Clock clock;

    OrganisationUsers(Organisations organisations, OrganisationSignIn signIn, AccountTable accounts, Clock clock) {
        this.organisations = organisations;
        this.signIn = signIn;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest answer) {
        var request = AskedOrganisation.request();
        var account = organisations
                .find(answer.getClientRegistration().getRegistrationId())
                .flatMap(organisation -> account(organisation, answer.getIdToken(), request))
                .orElseThrow(() -> new OAuth2AuthenticationException("not_known"));
        request.setAttribute(SessionKeys.SHOWN_AT, shownAt(answer.getIdToken()));
        var coordinator = accounts.isCoordinator(account).orElse(false);
        return new Known(account, coordinator, answer.getIdToken());
    }

    private Optional<AccountId> account(
            Organisations.Organisation organisation, OidcIdToken token, HttpServletRequest request) {
        var subject = token.getSubject();
        if (subject == null || subject.isEmpty()) {
            return Optional.empty();
        }
        var links = AskedOrganisation.attribute(request, OrganisationRequests.LINKS);
        if (links.isEmpty()) {
            var next = AskedOrganisation.attribute(request, OrganisationRequests.NEXT);
            return signIn.account(organisation, subject, next.orElse(""));
        }
        return reader(request)
                .filter(account -> Long.toString(account.value()).equals(links.get()))
                .flatMap(account -> signIn.link(organisation, subject, account, Frames.language(request)));
    }

    private static Optional<AccountId> reader(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SessionKeys.ACCOUNT) instanceof String account
                ? Optional.of(new AccountId(Long.parseLong(account)))
                : Optional.empty();
    }

    /**
     * Many organisations let in whoever signed in there this morning: that is not to count as having shown it now. One that
     * does not say when has not shown anything recently.
     */
    private String shownAt(OidcIdToken token) {
        var then = Optional.ofNullable(token.getAuthenticatedAt()).orElse(Instant.EPOCH);
        var now = clock.instant();
        return Long.toString((then.isAfter(now) ? now : then).toEpochMilli());
    }

    /** Named by the account's number, as every sign-in here is. */
    private static final class Known extends DefaultOidcUser {

        private static final long serialVersionUID = 1;
        private final String account;

        Known(AccountId account, boolean coordinator, OidcIdToken token) {
            super(
                    coordinator
                            ? AuthorityUtils.createAuthorityList(SessionKeys.COORDINATOR)
                            : AuthorityUtils.NO_AUTHORITIES,
                    token);
            this.account = Long.toString(account.value());
        }

        @Override
        public String getName() {
            return account;
        }
    }
}
