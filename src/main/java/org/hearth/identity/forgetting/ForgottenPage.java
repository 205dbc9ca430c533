package org.hearth.identity.forgetting;

/** What the template {@code forgotten} shows: the same to everybody. */
public record ForgottenPage() {}
