package org.hearth.admission.asking;

import java.util.Optional;

/** Words that come with a request, by somebody else and with the asker's consent. */
public interface Accompaniment {

    Optional<String> words(AskingId asking);
}
