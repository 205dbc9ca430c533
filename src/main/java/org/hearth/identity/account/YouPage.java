package org.hearth.identity.account;

import java.util.List;
import org.hearth.identity.passkeys.Passkeys;

/** What the template of this name shows. */
public record YouPage(List<Passkeys.Passkey> passkeys) {}
