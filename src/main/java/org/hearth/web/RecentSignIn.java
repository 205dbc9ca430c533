package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;

/** Sensitive steps ask again who is there: a phone left on a table must not give a life away. */
public interface RecentSignIn {

    /**
     * Goes on only if somebody signed in within the last ten minutes in this browser; otherwise the answer is a page that
     * asks for it and leads back here, with all that was typed. Called by GET and POST handlers of a sensitive step alike.
     */
    void need(HttpServletRequest request);

    /** Whether somebody did, for pages that would say it differently. */
    boolean has(HttpServletRequest request);
}
