package org.hearth.bringing.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.kernel.Id;
import org.hearth.web.Words;

/** Makes up names for those who wrote elsewhere: two words that say nothing of them, drawn by chance. */
public final class Pseudonyms {

    private static final int TRIES = 50;

    private final List<String> kinds;
    private final List<String> things;
    private final Set<String> taken = new HashSet<>();

    public Pseudonyms(Words words, Set<String> inUse) {
        kinds = List.of(words.say("bringing.names.kinds").split(",", -1));
        things = List.of(words.say("bringing.names.things").split(",", -1));
        inUse.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    public String next() {
        for (int many = 0; ; many++) {
            var name = drawn(kinds) + " " + drawn(things);
            var numbered = many < TRIES ? name : name + " " + (2 + Id.RANDOM.nextInt(many));
            if (taken.add(numbered.toLowerCase(Locale.ROOT))) {
                return numbered;
            }
        }
    }

    private static String drawn(List<String> from) {
        return from.get(Id.RANDOM.nextInt(from.size())).strip();
    }
}
