package org.hearth.identity.signin;

import java.util.List;
import org.hearth.identity.organisation.Organisations;

/**
 * @param address what was typed
 * @param error message key; empty if nothing is wrong
 * @param organisations whose own sign-in counts here
 */
public record SignInPage(String address, String error, String next, List<Organisations.Way> organisations) {}
