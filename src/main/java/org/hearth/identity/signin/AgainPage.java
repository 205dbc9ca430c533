package org.hearth.identity.signin;

import java.util.List;
import org.hearth.identity.organisation.Organisations;

/**
 * @param next where one comes back to
 * @param mail whether the account has an address a link can be sent to
 * @param organisations whose sign-in opens this account
 */
public record AgainPage(String next, boolean mail, List<Organisations.Way> organisations) {}
