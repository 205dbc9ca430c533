package org.hearth.identity.signin;

import org.hearth.identity.EmailAddress;
import org.hearth.identity.SignInLinks;
import org.hearth.web.Language;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;

/** Somebody asks for a one-time link to come to a page. */
final class SignInRequest extends GenerateOneTimeTokenRequest {

    private final EmailAddress address;
    private final String next;
    private final Language language;

    SignInRequest(EmailAddress address, String next, Language language) {
        super("address", SignInLinks.VALID);
        this.address = address;
        this.next = next;
        this.language = language;
    }

    EmailAddress address() {
        return address;
    }

    String next() {
        return next;
    }

    Language language() {
        return language;
    }
}
