package org.hearth.groups.group;

import org.hearth.kernel.Refusal;

/** What was typed is no e-mail address. */
final class NoAddress extends Refusal {
    NoAddress() {
        super("identity.signin.noAddress");
    }
}
