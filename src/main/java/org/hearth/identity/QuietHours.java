package org.hearth.identity;

import java.time.Instant;
import java.util.Optional;
import org.hearth.web.AccountId;

/**
 * Whether somebody may be told something now. Asked before every letter that can wait; never before a mail that they wait for,
 * such as a link to sign in.
 */
public interface QuietHours {

    /** Empty if the account may be told now, else the moment from which it may. */
    Optional<Instant> quietUntil(AccountId account, Instant now);
}
