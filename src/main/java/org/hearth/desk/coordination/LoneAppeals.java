package org.hearth.desk.coordination;

import java.util.List;
import org.hearth.desk.ActId;
import org.hearth.desk.act.Appeals;
import org.hearth.identity.Accounts;
import org.hearth.identity.Audit;
import org.hearth.identity.Party;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals in groups where nobody is left to decide but who acted. A coordinator does, unless it is about themselves or they
 * did it; each look is a row in the audit that its subject can read.
 */
@Component
class LoneAppeals {

    private static final int MOST = 100;

    private final CoordinatorTable table;
    private final Appeals appeals;
    private final Personas personas;
    private final Accounts accounts;
    private final Audit audit;

    LoneAppeals(CoordinatorTable table, Appeals appeals, Personas personas, Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.table = table;
        this.appeals = appeals;
        this.personas = personas;
        this.audit = audit;
    }

    List<Waiting> of(SignedIn me) {
        check(me);
        return table.waiting(MOST).stream().filter(one -> isFor(me, one)).toList();
    }

    @Transactional
    public Waiting look(SignedIn me, ActId act) {
        var found = find(me, act);
        found.subject()
                .ifPresent(subject ->
                        audit.record("desk.audit.appealRead", Party.of(me.account()), Party.of(subject), ""));
        return found;
    }

    @Transactional
    public void answer(SignedIn me, ActId act, String words, boolean undo) {
        var found = find(me, act);
        appeals.answer(me.account(), found.group(), act, words, undo);
    }

    Waiting find(SignedIn me, ActId act) {
        check(me);
        return table.waiting(act).filter(one -> isFor(me, one)).orElseThrow(NotFound::new);
    }

    private void check(SignedIn me) {
        if (!accounts.isCoordinator(me)) {
            throw new NotFound();
        }
    }

    private boolean isFor(SignedIn me, Waiting one) {
        var own = personas.of(me.account(), one.group().value());
        return own.filter(persona -> one.moderator().filter(persona::equals).isPresent()
                                || one.subject().filter(persona::equals).isPresent())
                        .isEmpty()
                && !appeals.decidedWithin(one.group(), one.moderator(), one.subject());
    }
}
