package org.hearth.identity.signin;

/** What the template of this name shows. */
public record LinkPage(String token, String next) {}
