package org.hearth.identity.passkeys;

/** @param longestName how many letters a name may have */
public record NewPasskeyPage(int longestName) {}
