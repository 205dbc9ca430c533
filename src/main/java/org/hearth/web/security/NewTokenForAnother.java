package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.web.SessionKeys;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * Gives a new token for forms to whoever signs in, except to somebody who only shows once more that they are the one who is
 * signed in: the form they were asked before would otherwise have to be sent twice.
 */
record NewTokenForAnother(SessionAuthenticationStrategy newToken) implements SessionAuthenticationStrategy {

    @Override
    public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var before = session == null ? null : session.getAttribute(SessionKeys.ACCOUNT);
        if (!signedIn.getName().equals(before)) {
            newToken.onAuthentication(signedIn, request, response);
        }
    }
}
