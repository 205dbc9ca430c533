package org.hearth.letterbox.inbox;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hearth.forum.Replies;
import org.hearth.forum.Replies.Line;
import org.hearth.identity.Correspondence;
import org.hearth.identity.Slip;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Submission;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a letter: posted once, or returned once; each together with the note that it came. */
@Component
class Acceptance {

    /** Longer than a letter may be old when it comes in. */
    private static final int DAYS_KEPT = 90;

    private final TakenTable taken;
    private final Replies replies;
    private final Correspondence letters;
    private final RateLimits limits;
    private final Clock clock;

    Acceptance(TakenTable taken, Replies replies, Correspondence letters, RateLimits limits, Clock clock) {
        this.taken = taken;
        this.replies = replies;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public void post(Line line, String text, byte[] fingerprint) {
        if (taken.take(fingerprint, today())) {
            var bits = ByteBuffer.wrap(fingerprint);
            replies.answer(line, text, new Submission(new UUID(bits.getLong(), bits.getLong())));
        }
    }

    /** A kind word to the address of the account, wherever the letter came from. */
    @Transactional
    public void giveBack(Line line, byte[] fingerprint) {
        if (taken.take(fingerprint, today())
                && limits.allows(RateLimit.MAIL_RETURNED, line.persona().text())) {
            letters.send(line.persona(), new Slip(Slip.Kind.RETURNED, "", "", "", "", line.language()));
        }
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 600_000)
    @Transactional
    public void forgetOld() {
        taken.forget(today().minusDays(DAYS_KEPT));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
