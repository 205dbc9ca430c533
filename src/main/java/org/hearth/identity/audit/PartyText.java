package org.hearth.identity.audit;

import java.util.UUID;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;

/** A party in one line, as it lies sealed in a row. */
final class PartyText {

    private static final String ACCOUNT = "account ";
    private static final String PERSONA = "persona ";

    private PartyText() {}

    static String of(Party party) {
        return switch (party) {
            case Party.OfAccount of -> ACCOUNT + of.account().value();
            case Party.OfPersona of -> PERSONA + of.persona().value();
        };
    }

    static Party read(String text) {
        return text.startsWith(ACCOUNT)
                ? Party.of(new AccountId(Long.parseLong(text.substring(ACCOUNT.length()))))
                : Party.of(new PersonaId(UUID.fromString(text.substring(PERSONA.length()))));
    }
}
