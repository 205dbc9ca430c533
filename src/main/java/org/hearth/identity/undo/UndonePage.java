package org.hearth.identity.undo;

/** Nothing but words. */
public record UndonePage() {}
