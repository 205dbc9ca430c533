package org.hearth.web;

import java.time.Duration;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session remembers of a sign-in: texts all of them, as small as they can be. */
public final class SessionKeys {

    /** The account's number. Spring Session notes it in a column of its own too. */
    public static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** There for those who run the installation. */
    public static final String COORDINATOR = "coordinator";

    /** When somebody signed in, in milliseconds. */
    public static final String SIGNED_IN_AT = "signed-in-at";

    /** When they last showed who they are, which with another's sign-in may have been before. */
    public static final String SHOWN_AT = "shown-at";

    /** A {@link BrowserName}. */
    public static final String BROWSER = "browser";

    /** However much it is used, a session ends this long after signing in. */
    public static final Duration LONGEST = Duration.ofDays(30);

    private SessionKeys() {}
}
