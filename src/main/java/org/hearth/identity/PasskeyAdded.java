package org.hearth.identity;

import java.time.Instant;
import org.hearth.web.AccountId;
import org.hearth.web.Language;

/**
 * An account has one more passkey.
 *
 * @param since before it was made
 * @param language in which it was made
 */
public record PasskeyAdded(AccountId account, Instant since, Language language) {}
