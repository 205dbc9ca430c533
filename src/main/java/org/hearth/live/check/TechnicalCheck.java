package org.hearth.live.check;

import java.util.Optional;
import org.hearth.identity.PersonaId;

/**
 * How somebody's trying out came to its end, as those who lead know it.
 *
 * @param ready empty for who asked for help without having tried
 * @param asks whether they would like a person to help
 * @param words of theirs to that person; may be empty
 */
record TechnicalCheck(PersonaId persona, Optional<Boolean> ready, boolean asks, String words) {

    enum Word {
        READY,
        HELP,
        UNTRIED
    }

    /** The one word for it. Who asks for help needs it, whatever came of trying. */
    Word word() {
        return asks || ready.filter(it -> !it).isPresent() ? Word.HELP : Word.READY;
    }
}
