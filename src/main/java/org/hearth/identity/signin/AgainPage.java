package org.hearth.identity.signin;

/** @param next where one comes back to @param mail whether the account has an address a link can be sent to */
public record AgainPage(String next, boolean mail) {}
