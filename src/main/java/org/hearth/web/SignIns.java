package org.hearth.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** In which browsers somebody is signed in. */
public interface SignIns {

    /** Those of these sessions in which somebody still is: for what goes on longer than a request. */
    Set<String> lasting(Collection<String> sessions);

    /** Where this account is signed in, the latest used first. @param session the reader's own */
    List<Place> of(AccountId account, String session);

    /** Ends one of this account's; another's, or one that is gone, is left alone. Its pages and calls are cut. */
    void end(AccountId account, UUID place);

    /** Ends all of this account's except one. */
    void endOthers(AccountId account, String session);

    /** Ends all. */
    void endAll(AccountId account);

    /**
     * One browser.
     *
     * @param id names it to its owner; useless as a cookie
     * @param own the one that asks
     */
    record Place(UUID id, BrowserName browser, Instant first, Instant last, boolean own) {}
}
