package org.hearth.identity;

import org.hearth.web.AccountId;

/** Somebody who did something, or to whom it was done: a persona wherever there is one, so that nothing joins the two. */
public sealed interface Party {

    /** For acts as a coordinator, or on an account as such. */
    record OfAccount(AccountId account) implements Party {}

    record OfPersona(PersonaId persona) implements Party {}

    static Party of(AccountId account) {
        return new OfAccount(account);
    }

    static Party of(PersonaId persona) {
        return new OfPersona(persona);
    }
}
