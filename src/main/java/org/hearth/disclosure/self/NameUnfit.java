package org.hearth.disclosure.self;

import org.hearth.kernel.Refusal;

/** What was typed cannot be a name here. */
final class NameUnfit extends Refusal {

    NameUnfit() {
        super("disclosure.self.unfit");
    }
}
