package org.hearth.identity.passkeys;

import java.util.List;

/** What the template of this name shows. */
public record PasskeysPage(List<Passkeys.Passkey> passkeys) {}
