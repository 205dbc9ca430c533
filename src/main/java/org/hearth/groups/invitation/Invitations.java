package org.hearth.groups.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.InvitationIssued;
import org.hearth.groups.PaperCode;
import org.hearth.groups.PaperCodes;
import org.hearth.groups.Role;
import org.hearth.identity.Accounts;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ways into a group that a facilitator opens: by e-mail, by link, by a code on paper. To be taken back at any time. */
@Component
public class Invitations implements PaperCodes {

    static final Duration VALID = Duration.ofDays(14);

    private final InvitationTable table;
    private final Accounts accounts;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    Invitations(
            InvitationTable table,
            Accounts accounts,
            RateLimits limits,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /** By e-mail: single use, for two weeks. */
    @Transactional
    public void invite(GroupId group, Role role, EmailAddress address, Language language) {
        limits.check(RateLimit.INVITATIONS, group.text());
        limits.check(RateLimit.INVITATIONS_TO_ADDRESS, group.text() + address.reveal());
        send(group, role, address, language);
    }

    /** One of a list: who was asked too often lately is passed over. @throws RateLimits.TooOften if the group has to wait */
    @Transactional
    void inviteListed(GroupId group, EmailAddress address, Language language) {
        limits.check(RateLimit.INVITATIONS, group.text());
        if (limits.allows(RateLimit.INVITATIONS_TO_ADDRESS, group.text() + address.reveal())) {
            send(group, Role.MEMBER, address, language);
        }
    }

    private void send(GroupId group, Role role, EmailAddress address, Language language) {
        var token = Token.random();
        table.forgetExpired(clock.instant());
        table.putMailed(invitation(group, Invitation.Kind.MAIL, role, 1, VALID), token, address, language.tag());
        events.publishEvent(new InvitationIssued(
                seal.sealText(address.reveal(), InvitationIssued.PURPOSE),
                seal.sealText(token.reveal(), InvitationIssued.PURPOSE),
                language.tag()));
    }

    /** A link that this many may come by. It is shown once: only its hash is kept. */
    @Transactional
    Token link(GroupId group, int uses, Duration valid, Language language) {
        limits.check(RateLimit.INVITATIONS_ON_PAPER, group.text());
        var token = Token.random();
        table.addLink(invitation(group, Invitation.Kind.LINK, Role.MEMBER, uses, valid), token, language.tag());
        return token;
    }

    /** A code to be handed over on paper: single use. It is shown once: only its keyed fingerprint is kept. */
    @Transactional
    PaperCode code(GroupId group, Duration valid, Language language) {
        limits.check(RateLimit.INVITATIONS_ON_PAPER, group.text());
        var code = PaperCode.random();
        table.addCode(invitation(group, Invitation.Kind.CODE, Role.MEMBER, 1, valid), code, language.tag());
        return code;
    }

    private Invitation invitation(GroupId group, Invitation.Kind kind, Role role, int uses, Duration valid) {
        var until = clock.instant().plus(valid);
        return new Invitation(InvitationId.random(), group, kind, role, Optional.empty(), uses, 0, until);
    }

    @Override
    @Transactional
    public Optional<String> enter(PaperCode code) {
        var token = Token.random();
        return table.enter(code, token, clock.instant())
                ? Optional.of("/invitation/" + token.reveal())
                : Optional.empty();
    }

    List<Invitation> open(GroupId group) {
        return table.open(group, clock.instant());
    }

    /** Looking at an invitation uses nothing up. */
    public Optional<Invitation> open(Token token) {
        return table.open(token, clock.instant());
    }

    /**
     * Whether this account may come by it: a mailed one is its addressee's alone, however many read the mail, and a kept
     * place the asker's. An account without an address, whom an organisation signs in, has nothing to compare: there the
     * mail's secret has to do.
     */
    public boolean isFor(Invitation invitation, AccountId account) {
        return switch (invitation.kind()) {
            case MAIL ->
                !accounts.hasAddress(account)
                        || invitation
                                .address()
                                .filter(it -> accounts.has(account, it))
                                .isPresent();
            case PLACE -> table.isKeptFor(invitation.id(), invitation.group(), account);
            case LINK, CODE -> true;
        };
    }

    /** Uses the invitation up, in the transaction of whoever joins by it. */
    @Transactional
    public void use(Token token) {
        if (!table.take(token, clock.instant())) {
            throw new NotFound();
        }
    }

    @Transactional
    public void withdrawAll(GroupId group, Role role) {
        table.withdrawAll(group, role);
    }

    @Transactional
    public void withdraw(GroupId group, InvitationId id) {
        table.withdraw(group, id);
    }
}
