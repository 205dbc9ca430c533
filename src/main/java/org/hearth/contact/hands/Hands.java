package org.hearth.contact.hands;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearth.groups.Capability;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members who lend a hand: asked by somebody who looks after the group, and only with their own yes. */
@Component
public class Hands {

    private final HandTable table;
    private final Roster roster;

    Hands(HandTable table, Roster roster) {
        this.table = table;
        this.roster = roster;
    }

    /** Whoever looks after what is written may do it as well. */
    public boolean may(Viewer viewer, Task task) {
        return viewer.can(Capability.MODERATE)
                || (viewer.can(Capability.WRITE_TALK) && table.agreed(viewer.persona(), task));
    }

    /** @throws NotFound for who may not */
    public void need(Viewer viewer, Task task) {
        if (!may(viewer, task)) {
            throw new NotFound();
        }
    }

    @Transactional
    public void ask(Viewer asking, PersonaId persona, Task task) {
        asking.need(Capability.MODERATE);
        if (roster.othersAmong(asking, Set.of(persona)).isEmpty()) {
            throw new NotFound();
        }
        table.ask(asking.group(), persona, task);
    }

    @Transactional
    public void answer(Viewer viewer, Task task, boolean yes) {
        if (yes) {
            table.agree(viewer.persona(), task);
        } else {
            table.end(viewer, viewer.persona(), task);
        }
    }

    @Transactional
    public void end(Viewer by, PersonaId persona, Task task) {
        by.need(Capability.MODERATE);
        table.end(by, persona, task);
    }

    /** What this person was asked. */
    public List<HandsPage.Mine> of(Viewer viewer) {
        return table.of(viewer.persona()).stream()
                .map(asked -> new HandsPage.Mine(asked.task(), asked.agreed()))
                .toList();
    }

    List<HandsPage.Line> in(Viewer viewer) {
        var asked = table.in(viewer.group());
        var people = roster.othersAmong(
                viewer, asked.stream().map(HandTable.Asked::persona).toList());
        return asked.stream()
                .flatMap(one -> people.stream()
                        .filter(person -> person.id().equals(one.persona()))
                        .map(person -> new HandsPage.Line(person, one.task(), one.agreed())))
                .sorted(Comparator.comparing(line -> line.persona().pseudonym()))
                .toList();
    }

    /** Who comes back later is asked anew. */
    @EventListener
    void on(MembershipEnded ended) {
        table.forget(ended.persona());
    }
}
