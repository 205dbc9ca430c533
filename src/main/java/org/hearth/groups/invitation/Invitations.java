package org.hearth.groups.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.GroupId;
import org.hearth.groups.InvitationIssued;
import org.hearth.groups.Role;
import org.hearth.identity.EmailAddress;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Token;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations by e-mail: single use, for two weeks, to be taken back at any time before. */
@Component
public class Invitations {

    static final Duration VALID = Duration.ofDays(14);

    private final InvitationTable table;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    Invitations(InvitationTable table, RateLimits limits, ApplicationEventPublisher events, Seal seal, Clock clock) {
        this.table = table;
        this.limits = limits;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    public void invite(GroupId group, Role role, EmailAddress address, Language language) {
        limits.check(RateLimit.INVITATIONS, group.text());
        limits.check(RateLimit.INVITATIONS_TO_ADDRESS, group.text() + address.reveal());
        var now = clock.instant();
        var token = Token.random();
        table.forgetExpired(now);
        table.put(
                new Invitation(InvitationId.random(), group, role, address, language.tag(), now.plus(VALID)),
                token,
                address,
                language.tag());
        events.publishEvent(new InvitationIssued(
                seal.sealText(address.reveal(), InvitationIssued.PURPOSE),
                seal.sealText(token.reveal(), InvitationIssued.PURPOSE),
                language.tag()));
    }

    List<Invitation> open(GroupId group) {
        return table.open(group, clock.instant());
    }

    /** Looking at an invitation uses nothing up. */
    public Optional<Invitation> open(Token token) {
        return table.open(token, clock.instant());
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
