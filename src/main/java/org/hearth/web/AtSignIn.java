package org.hearth.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Told when somebody has just signed in with a browser, in whichever way, before that browser is answered. */
public interface AtSignIn {

    void signedIn(AccountId account, HttpServletRequest request, HttpServletResponse response);
}
