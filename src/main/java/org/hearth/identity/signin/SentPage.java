package org.hearth.identity.signin;

/** Says only what everybody may be told. */
public record SentPage(boolean invited) {}
