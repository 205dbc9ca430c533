package org.hearth.letterbox.inbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.forum.Replies;
import org.hearth.forum.Replies.Line;
import org.hearth.identity.Correspondence;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RateLimit;
import org.hearth.kernel.RateLimits;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Settings;
import org.hearth.kernel.Token;
import org.hearth.letterbox.reading.Incoming;
import org.hearth.letterbox.words.Cleaning;
import org.springframework.stereotype.Component;

/**
 * Decides on a letter. Two things must come together: the secret address, which only a letter to this person held, and the
 * sender's address, which must be the account's own. Either alone posts nothing.
 */
@Component
class Deliveries {

    /** What took longer was not on its way but kept by somebody. */
    private static final Duration OLDEST = Duration.ofDays(60);

    private final Replies replies;
    private final Correspondence letters;
    private final Acceptance acceptance;
    private final RateLimits limits;
    private final Seal seal;
    private final Clock clock;
    private final String house;

    Deliveries(
            Replies replies,
            Correspondence letters,
            Acceptance acceptance,
            RateLimits limits,
            Seal seal,
            Clock clock,
            Settings settings) {
        this.replies = replies;
        this.letters = letters;
        this.acceptance = acceptance;
        this.limits = limits;
        this.seal = seal;
        this.clock = clock;
        this.house = URI.create(settings.address()).getHost();
    }

    Optional<Line> line(Token secret) {
        return replies.line(secret);
    }

    /** Dropped without a word: what machines send, and more than a person writes. */
    void take(Line line, Token secret, Incoming letter) {
        if (letter.isAutomatic(house)
                || letter.isOlderThan(clock.instant().minus(OLDEST))
                || !limits.allows(RateLimit.MAIL_IN, line.persona().text())) {
            return;
        }
        var fingerprint = seal.fingerprint(secret.reveal() + "\n" + letter.essence(), "letter taken in");
        var theirs = letter.sender()
                .filter(sender -> letters.isTheirs(line.persona(), sender))
                .isPresent();
        var text = theirs ? Cleaning.cleaned(letter.text(), letter.names()) : "";
        if (text.isEmpty()) {
            acceptance.giveBack(line, fingerprint);
            return;
        }
        try {
            acceptance.post(line, text, fingerprint);
        } catch (Refusal | NotFound notToBePosted) {
            acceptance.giveBack(line, fingerprint);
        }
    }
}
