package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.web.SignedIn;
import org.hearth.web.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After signing out no page hears anything any more, not even one left open in another tab. */
record SignedOut(Streams streams) implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication before)
            throws IOException {
        if (before != null && before.getPrincipal() instanceof SignedIn reader) {
            streams.close(reader.account());
        }
        response.sendRedirect("/");
    }
}
