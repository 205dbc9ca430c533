package org.hearth.web.errors;

import org.hearth.web.RecentSignIn;
import org.springframework.web.util.UriUtils;

/** A sensitive step waits until the reader has shown again who they are; see {@link RecentSignIn}. */
public final class SignInAsked extends RuntimeException {

    private static final String PAGE = "/sign-in/again";

    public SignInAsked() {
        super("sign-in asked for", null, false, false);
    }

    /** Where to show it, so that one comes back to this path; an empty one leads nowhere but says thank you. */
    static String page(String next) {
        return next.isEmpty() ? PAGE : PAGE + "?next=" + UriUtils.encodeQueryParam(next, "UTF-8");
    }
}
