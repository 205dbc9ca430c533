package org.hearth.web.session;

import org.springframework.session.FindByIndexNameSessionRepository;

/** What a session remembers of a sign-in: texts all of them, see {@link SessionAttributes}. */
public final class SessionKeys {

    /** The account's number. Spring Session notes it in a column of its own too. */
    public static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** There for those who run the installation. */
    public static final String COORDINATOR = "coordinator";

    /** When somebody last showed who they are, in milliseconds. */
    public static final String SIGNED_IN_AT = "signed-in-at";

    private SessionKeys() {}
}
