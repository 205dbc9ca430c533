package org.hearth.desk.act;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hearth.desk.ActId;
import org.hearth.desk.queue.SweepTable;
import org.hearth.desk.rota.Rotas;
import org.hearth.forum.DoneAlready;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another look at what was done, never by who did it: by another moderator, and where there is none, by a coordinator. */
@Component
public class Appeals {

    private final ActTable table;
    private final Acts acts;
    private final SweepTable bench;
    private final Rotas rotas;
    private final ActLetters letters;
    private final Audit audit;
    private final Clock clock;

    Appeals(ActTable table, Acts acts, SweepTable bench, Rotas rotas, ActLetters letters, Audit audit, Clock clock) {
        this.table = table;
        this.acts = acts;
        this.bench = bench;
        this.rotas = rotas;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Once for each act. */
    @Transactional
    public void appeal(Viewer member, ActId id, String words) {
        var act = own(member, id);
        if (!act.appealable()) {
            throw new NotFound();
        }
        var now = clock.instant();
        table.appeal(id, words, now);
        bench.appeal(member.group(), id, now);
        if (!decidedWithin(member.group(), act)) {
            letters.tellCoordinators(member.group());
        }
    }

    /** One's own, to appeal. */
    public Act own(Viewer member, ActId id) {
        return table.find(member.group(), id)
                .filter(act -> act.subject().filter(member::is).isPresent())
                .orElseThrow(NotFound::new);
    }

    /** Whether the group has somebody who can decide: neither who did it, nor whom it is about, nor who takes a pause. */
    public boolean decidedWithin(GroupId group, Act act) {
        return decidedWithin(group, act.moderator(), act.subject());
    }

    public boolean decidedWithin(GroupId group, Optional<PersonaId> acted, Optional<PersonaId> subject) {
        var rota = rotas.of(group);
        return rota.moderators().stream()
                .anyMatch(persona -> !rota.pausing().contains(persona)
                        && acted.filter(persona::equals).isEmpty()
                        && subject.filter(persona::equals).isEmpty());
    }

    public Act appealed(Viewer moderator, ActId id) {
        moderator.need(Capability.MODERATE);
        return table.find(moderator.group(), id)
                .filter(act -> !act.appeal().isEmpty())
                .filter(act -> act.moderator().filter(moderator::is).isEmpty())
                .filter(act -> act.subject().filter(moderator::is).isEmpty())
                .orElseThrow(NotFound::new);
    }

    /** What was done is undone where that can be. */
    @Transactional
    public void answer(Viewer moderator, ActId id, String words, boolean undo) {
        var act = appealed(moderator, id);
        answered(moderator.group(), act, Optional.of(moderator.persona()), words, undo);
        if (undo) {
            var by = Party.of(moderator.persona());
            acts.undo(moderator, Optional.of(moderator.persona()), by, act, words, clock.instant());
        }
    }

    /** By a coordinator, who has no persona there. Whoever calls has looked whether this is theirs to decide. */
    @Transactional
    public void answer(AccountId coordinator, GroupId group, ActId id, String words, boolean undo) {
        var act = table.find(group, id).filter(one -> !one.appeal().isEmpty()).orElseThrow(NotFound::new);
        answered(group, act, Optional.empty(), words, undo);
        act.subject()
                .ifPresent(subject ->
                        audit.record("desk.audit.answered", Party.of(coordinator), Party.of(subject), words));
        if (undo) {
            act.moderator()
                    .or(act::subject)
                    .map(persona -> new Viewer(group, "", persona, Role.FACILITATOR))
                    .ifPresent(hand ->
                            acts.undo(hand, Optional.empty(), Party.of(coordinator), act, words, clock.instant()));
        }
    }

    private void answered(GroupId group, Act act, Optional<PersonaId> moderator, String words, boolean undo) {
        if (act.answered()) {
            throw new DoneAlready();
        }
        Instant now = clock.instant();
        table.answer(act.id(), moderator, words, undo, now);
        bench.answered(act.id(), moderator, now);
        act.subject().ifPresent(subject -> letters.tell(group, java.util.List.of(subject)));
    }
}
