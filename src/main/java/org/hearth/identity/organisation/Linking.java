package org.hearth.identity.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.hearth.web.AccountId;

/**
 * Remembers in the session that its owner has pressed the button by which an organisation's sign-in is linked to this
 * account. Without that press, coming back from there links nothing.
 */
final class Linking {

    private static final String KEY = "linking";

    private Linking() {}

    static void begin(HttpSession session, String organisation, AccountId account) {
        session.setAttribute(KEY, organisation + " " + account.value());
    }

    /** The account to link to, once. */
    static Optional<String> take(HttpServletRequest request, String organisation) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String pressed)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        var parts = pressed.split(" ", 2);
        return parts[0].equals(organisation) ? Optional.of(parts[1]) : Optional.empty();
    }
}
