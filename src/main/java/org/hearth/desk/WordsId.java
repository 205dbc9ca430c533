package org.hearth.desk;

import java.util.UUID;
import org.hearth.kernel.Id;

/** Words to begin an answer with. */
public record WordsId(UUID value) implements Id {

    public static WordsId random() {
        return new WordsId(Id.random());
    }

    public static WordsId valueOf(String text) {
        return new WordsId(Id.parse(text));
    }
}
