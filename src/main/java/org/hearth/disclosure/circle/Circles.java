package org.hearth.disclosure.circle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Submission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of members that somebody keeps for themselves, to tell them something at once. */
@Component
public class Circles {

    private final CircleTable table;
    private final Roster roster;

    Circles(CircleTable table, Roster roster) {
        this.table = table;
        this.roster = roster;
    }

    public List<Circle> of(PersonaId owner) {
        return table.of(owner).stream()
                .sorted(Comparator.comparing(circle -> circle.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The viewer's own circle; for everybody else it does not exist. */
    public Circle own(Viewer viewer, CircleId circle) {
        return of(viewer.persona()).stream()
                .filter(one -> one.id().equals(circle))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    CircleId make(Viewer viewer, String name, Submission submission) {
        table.add(CircleId.random(), viewer, name, submission.value());
        return table.ofSubmission(viewer.persona(), submission.value()).orElseThrow(NotFound::new);
    }

    @Transactional
    void change(Viewer viewer, CircleId circle, String name, Collection<PersonaId> members) {
        table.rename(own(viewer, circle).id(), name);
        table.setMembers(circle, members);
    }

    /** Whoever may be in a circle: those of these who are members now. */
    List<PersonaId> present(Viewer viewer, Collection<String> ids) {
        var others = roster.others(viewer).stream().map(Persona::id).collect(Collectors.toSet());
        return ids.stream()
                .map(PersonaId::valueOf)
                .filter(others::contains)
                .distinct()
                .toList();
    }

    /** With all that was shown to it. */
    @Transactional
    void dissolve(Viewer viewer, CircleId circle) {
        table.remove(viewer.persona(), own(viewer, circle).id());
    }

    @Transactional
    public void forget(PersonaId persona) {
        table.forget(persona);
    }
}
