package org.hearth.admission.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.admission.asking.Asking;
import org.hearth.admission.asking.Askings;
import org.hearth.groups.PaperCode;
import org.hearth.groups.Viewer;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Token;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A professional writes, the person decides, and only then does anybody in the group read it. */
@Component
class Referrals {

    private static final Duration VALID = Duration.ofDays(14);

    private final ReferralTable table;
    private final Askings askings;
    private final Tidings tidings;
    private final RateLimits limits;
    private final Clock clock;

    Referrals(ReferralTable table, Askings askings, Tidings tidings, RateLimits limits, Clock clock) {
        this.table = table;
        this.askings = askings;
        this.tidings = tidings;
        this.limits = limits;
        this.clock = clock;
    }

    /** By a code to be handed over, which is shown once. */
    @Transactional
    PaperCode write(Viewer writer, String words) {
        limits.check(RateLimit.REFERRALS, writer.persona().text());
        var code = PaperCode.random();
        table.add(writer.group(), writer.persona(), words, Token.random(), code, expiresAt());
        return code;
    }

    /** By a mail that says nothing of it. */
    @Transactional
    void send(Viewer writer, String words, EmailAddress address, Language language) {
        limits.check(RateLimit.REFERRALS, writer.persona().text());
        limits.check(RateLimit.INVITATIONS_TO_ADDRESS, writer.group().text() + address.reveal());
        var token = Token.random();
        table.add(writer.group(), writer.persona(), words, token, null, expiresAt());
        tidings.tell(address, Tiding.REFERRAL, token, language);
    }

    private OffsetDateTime expiresAt() {
        return clock.instant().plus(VALID).atOffset(ZoneOffset.UTC);
    }

    List<Referral> by(Viewer writer) {
        return table.by(writer.persona());
    }

    @Transactional
    Optional<String> enter(PaperCode code) {
        var token = Token.random();
        return table.enter(code, token, clock.instant())
                ? Optional.of("/referral/" + token.reveal())
                : Optional.empty();
    }

    Optional<Referral> open(Token token) {
        return table.open(token, clock.instant());
    }

    /** The person agrees to these words, and begins to ask, unless they have asked already. */
    @Transactional
    Asking consent(AccountId account, Referral referral, String words, boolean tells, Language language) {
        askings.begin(account, referral.group(), language);
        var asking = askings.find(account, referral.group()).orElseThrow(NotFound::new);
        if (!table.consent(referral.id(), words, tells, asking.id())) {
            throw new NotFound();
        }
        return asking;
    }

    @Transactional
    void refuse(Referral referral) {
        table.close(referral.id());
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 90_000)
    @Transactional
    public void forgetOver() {
        table.over(clock.instant()).forEach(table::close);
    }
}
