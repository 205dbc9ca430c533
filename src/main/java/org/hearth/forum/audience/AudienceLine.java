package org.hearth.forum.audience;

import java.util.List;

/** Who will read what one writes, in words. @param key of the sentence @param names whom it names, for its place {0} */
public record AudienceLine(String key, List<String> names) {

    static final AudienceLine GROUP = new AudienceLine("forum.audience", List.of());

    public String named() {
        return String.join(", ", names);
    }
}
