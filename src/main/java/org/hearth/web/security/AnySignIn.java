package org.hearth.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.hearth.web.RecentSignIn;
import org.springframework.stereotype.Component;

/** Accepts any sign-in; to be replaced by one that looks at its age. */
@Component
class AnySignIn implements RecentSignIn {

    @Override
    public void need(HttpServletRequest request) {}
}
