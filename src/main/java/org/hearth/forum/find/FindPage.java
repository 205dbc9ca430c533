package org.hearth.forum.find;

import java.util.List;
import java.util.Locale;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/**
 * @param threadTitle of the thread that is searched; empty if all are
 * @param answer what was found; nothing was looked for if there is none
 */
public record FindPage(
        Viewer viewer,
        Doors doors,
        Question question,
        String threadTitle,
        Outcome outcome,
        List<Hit> hits,
        String older) {

    /** How it went. */
    public enum Outcome {
        NOT_ASKED,
        FOUND,
        /** Nothing has these words; what is shown comes close. */
        NEARLY,
        NOTHING,
        /** Words that nearly every post has. */
        TOO_COMMON,
        END;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String path() {
        return "/groups/" + viewer.group().text() + "/find";
    }

    public String thread(Hit hit) {
        return "/groups/" + viewer.group().text() + "/threads/" + hit.thread().text();
    }
}
