package org.hearth.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinkIssued;
import org.hearth.identity.SignInLinks;
import org.hearth.identity.account.AccountTable;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links, issued and used. Known and unknown addresses take the same way: the same answer, and one mail each,
 * which for an unknown address says that there is no account.
 */
@Component
class OneTimeLinks implements SignInLinks, OneTimeTokenService {

    private static final Duration ONCE_MORE = Duration.ofSeconds(10);

    private final SignInLinkTable links;
    private final AccountTable accounts;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    OneTimeLinks(
            SignInLinkTable links,
            AccountTable accounts,
            RateLimits limits,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        if (request instanceof SignInRequest wish) {
            var known = accounts.withFingerprint(accounts.fingerprint(wish.address()))
                    .isPresent();
            issue(wish.address(), wish.next(), wish.language(), known ? Purpose.SIGN_IN : Purpose.UNKNOWN);
        }
        return new DefaultOneTimeToken("sent by mail", "nobody", Instant.EPOCH);
    }

    @Override
    @Transactional
    public void sendToInvited(EmailAddress address, String next, Language language) {
        issue(address, next, language, Purpose.INVITED);
    }

    /** To the account's own address, for somebody who is to show again that it is they; without one nothing is sent. */
    @Transactional
    public void sendToOwn(AccountId account, String next, Language language) {
        accounts.address(account).ifPresent(address -> issue(address, next, language, Purpose.SIGN_IN));
    }

    @Override
    @Transactional
    public Token forFirstCoordinator(EmailAddress address, String next) {
        return add(address, next, Purpose.FIRST_COORDINATOR);
    }

    private enum Purpose {
        SIGN_IN,
        INVITED,
        FIRST_COORDINATOR,
        UNKNOWN
    }

    private void issue(EmailAddress address, String next, Language language, Purpose purpose) {
        if (!limits.allows(RateLimit.SIGN_IN_PER_ADDRESS, address.reveal())) {
            return;
        }
        // an address without an account takes the same time: its link is made too, opens nothing and is not sent
        var made = add(address, next, purpose);
        var token = purpose == Purpose.UNKNOWN ? "" : made.reveal();
        events.publishEvent(new SignInLinkIssued(
                seal.sealText(address.reveal(), SignInLinkIssued.PURPOSE),
                seal.sealText(token, SignInLinkIssued.PURPOSE),
                language.tag(),
                clock.instant().plus(VALID)));
    }

    private Token add(EmailAddress address, String next, Purpose purpose) {
        var now = clock.instant();
        var token = Token.random();
        links.forgetExpired(now);
        var opens = new SignInLinkTable.Opened(
                accounts.fingerprint(address),
                accounts.sealed(address),
                purpose == Purpose.INVITED || purpose == Purpose.FIRST_COORDINATOR,
                purpose == Purpose.FIRST_COORDINATOR);
        links.add(token, opens, next, now.plus(VALID));
        return token;
    }

    /** Where a link leads, without using it. */
    Optional<String> next(Token token) {
        return links.next(token, clock.instant());
    }

    @Override
    @Transactional
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken offered) {
        return offered instanceof PressedLink pressed
                ? take(pressed)
                        .flatMap(this::account)
                        .map(account -> (OneTimeToken)
                                new DefaultOneTimeToken("used", Long.toString(account.value()), clock.instant()))
                        .orElse(null)
                : null;
    }

    /** A button pressed twice sends twice, and the browser shows the second answer alone: it leads in as well. */
    private Optional<SignInLinkTable.Opened> take(PressedLink pressed) {
        var now = clock.instant();
        return links.take(pressed.token(), pressed.browser(), now, now.plus(ONCE_MORE))
                .or(() -> links.takeOnceMore(pressed.token(), pressed.browser(), now));
    }

    private Optional<AccountId> account(SignInLinkTable.Opened link) {
        var account = found(link);
        if (link.makesCoordinator()) {
            account.ifPresent(accounts::makeCoordinator);
        }
        return account;
    }

    private Optional<AccountId> found(SignInLinkTable.Opened link) {
        return link.makesAccount()
                ? Optional.of(accounts.withFingerprintOrNew(link.addressFingerprint(), link.addressSealed()))
                : accounts.withFingerprint(link.addressFingerprint());
    }
}
