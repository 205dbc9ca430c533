package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Signs somebody in from a handler that has made sure who they are. */
public interface Entrance {

    /** This browser gets a new session id and, if somebody else was signed in, a new token for forms. */
    void admit(AccountId account, boolean coordinator, HttpServletRequest request, HttpServletResponse response);
}
