package org.hearth.web;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who is signed in. Says nothing of any persona: which of those a page is for is asked per group.
 *
 * @param coordinator true for those who run the installation
 */
public record SignedIn(AccountId account, boolean coordinator) implements Principal, Serializable {

    @Override
    public String getName() {
        return Long.toString(account.value());
    }
}
