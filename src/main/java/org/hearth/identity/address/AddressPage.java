package org.hearth.identity.address;

/** @param typed what was typed @param error message key; empty if nothing is wrong */
public record AddressPage(String typed, String error) {}
