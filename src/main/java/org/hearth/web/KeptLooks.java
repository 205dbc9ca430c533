package org.hearth.web;

import java.time.ZoneId;
import java.util.Optional;

/** The look that an account has in every browser. */
public interface KeptLooks {

    Optional<Kept> of(AccountId account);

    /** @param zone in which quiet hours are meant */
    void keep(AccountId account, Kept kept, ZoneId zone);

    record Kept(Look look, Language language) {}
}
