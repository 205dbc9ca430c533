package org.hearth.identity.recovery;

/** @param code to be shown this once @param next where one goes on to */
public record SheetPage(String code, String next) {}
