package org.hearth.identity.recovery;

/** @param code what was typed @param error message key; empty if nothing is wrong */
public record EnterPage(String code, String error) {}
