package org.hearth.desk.act;

import java.util.Collection;
import org.hearth.groups.GroupId;
import org.hearth.groups.Shape;
import org.hearth.groups.Shapes;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Tiding;
import org.hearth.identity.Tidings;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;

/**
 * Nobody finds out by chance what was done to theirs: a letter says that there is something to read, and nothing else. All
 * within the caller's transaction: no letter for what was not done after all.
 */
@Component
class ActLetters {

    private final Tidings tidings;
    private final Shapes shapes;

    ActLetters(Tidings tidings, Shapes shapes) {
        this.tidings = tidings;
        this.shapes = shapes;
    }

    void tell(GroupId group, Collection<PersonaId> people) {
        tidings.tell(people, Tiding.WORD, language(group));
    }

    void tellCoordinators(GroupId group) {
        tidings.tellCoordinators(Tiding.WORD, language(group));
    }

    private Language language(GroupId group) {
        return shapes.of(group).map(Shape::language).map(Language::of).orElse(Language.ENGLISH);
    }
}
