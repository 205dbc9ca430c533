package org.hearth.groups.joining;

/**
 * @param mailed whether it leads to one address alone
 * @param sent whether a link has just been sent
 * @param address what was typed
 * @param error message key; empty if nothing is wrong
 */
public record OpenPage(String token, boolean mailed, boolean sent, String address, String error) {}
