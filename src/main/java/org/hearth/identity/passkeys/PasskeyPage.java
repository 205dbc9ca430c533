package org.hearth.identity.passkeys;

/** @param name what was typed @param error message key; empty if nothing is wrong */
public record PasskeyPage(Passkeys.Passkey passkey, String name, String error) {}
