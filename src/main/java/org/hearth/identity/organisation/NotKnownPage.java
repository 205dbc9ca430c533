package org.hearth.identity.organisation;

/** Nothing but words. */
public record NotKnownPage() {}
