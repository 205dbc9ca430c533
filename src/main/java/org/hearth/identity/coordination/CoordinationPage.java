package org.hearth.identity.coordination;

/** What the template of this name shows. */
public record CoordinationPage() {}
