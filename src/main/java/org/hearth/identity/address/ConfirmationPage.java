package org.hearth.identity.address;

/** @param token of the link that was opened */
public record ConfirmationPage(String token) {}
