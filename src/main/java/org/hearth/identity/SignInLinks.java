package org.hearth.identity;

import java.time.Duration;
import org.hearth.kernel.Token;
import org.hearth.web.Language;

/** One-time links by e-mail. */
public interface SignInLinks {

    /** How long a link opens something. */
    Duration VALID = Duration.ofMinutes(10);

    /**
     * Sends a link to somebody who was invited to this address: their account is made when they use it.
     *
     * @param next the path they come to, on this site
     */
    void sendToInvited(EmailAddress address, String next, Language language);

    /** A link to be shown instead of sent, for the one who starts an installation. */
    Token forFirstCoordinator(EmailAddress address, String next);
}
