package org.hearth.identity.signin;

/** @param address what was typed @param error message key; empty if nothing is wrong */
public record SignInPage(String address, String error, String next) {}
