package org.hearth.identity.setup;

/** What the template of this name shows. */
public record SetupPage(String address, String error) {}
