package org.hearth.desk.act;

import java.util.List;
import org.hearth.groups.Shape;
import org.hearth.groups.Shapes;
import org.hearth.groups.Viewer;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;

/** Nobody finds out by chance what was done to theirs: a letter says that there is something to read, and nothing else. */
@Component
class ActLetters {

    private final Tidings tidings;
    private final Shapes shapes;

    ActLetters(Tidings tidings, Shapes shapes) {
        this.tidings = tidings;
        this.shapes = shapes;
    }

    /** Within the caller's transaction: no letter for what was not done after all. */
    void tell(Viewer moderator, Act act) {
        act.subject()
                .filter(subject -> !moderator.is(subject))
                .ifPresent(subject -> tidings.tell(
                        List.of(subject),
                        Tiding.WORD,
                        shapes.of(moderator.group())
                                .map(Shape::language)
                                .map(Language::of)
                                .orElse(Language.ENGLISH)));
    }
}
