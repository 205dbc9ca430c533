package org.hearth.disclosure.step;

import java.util.List;
import org.hearth.disclosure.circle.Circles;
import org.hearth.disclosure.crowd.Crowds;
import org.hearth.disclosure.crowd.Said;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Seal;
import org.hearth.kernel.Submission;
import org.hearth.web.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of disclosure: looked ahead at, taken, taken back. */
@Component
public class Steps {

    private final StepTable table;
    private final Outlooks outlooks;
    private final Onlookers onlookers;
    private final Crowds crowds;
    private final Circles circles;
    private final Personas personas;
    private final Seal seal;

    Steps(
            StepTable table,
            Outlooks outlooks,
            Onlookers onlookers,
            Crowds crowds,
            Circles circles,
            Personas personas,
            Seal seal) {
        this.table = table;
        this.outlooks = outlooks;
        this.onlookers = onlookers;
        this.crowds = crowds;
        this.circles = circles;
        this.personas = personas;
        this.seal = seal;
    }

    public List<Step> of(PersonaId owner) {
        return table.of(owner);
    }

    List<Persona> choices(Viewer viewer) {
        return onlookers.choices(viewer);
    }

    Outlook outlook(Viewer viewer, AccountId account, What what, Audience audience) {
        return outlooks.of(viewer, account, what, audience);
    }

    /**
     * Shows it from now on, if it can still be shown as it was looked at.
     *
     * @param level as the preview had it: if fewer people would hide it now, the preview is shown again
     * @return false if it would be shown otherwise than the preview said
     */
    @Transactional
    boolean take(Viewer viewer, AccountId account, Wish wish) {
        var outlook = outlooks.of(viewer, account, wish.what(), wish.audience());
        if (!outlook.possible() || outlook.level() != wish.level()) {
            return false;
        }
        var step = new Step(StepId.random(), wish.what(), wish.audience(), outlook.level());
        var face = outlook.face()
                .map(persona -> seal.seal(persona.id().text(), purpose(step.id())))
                .orElse(null);
        table.add(viewer, step, face, wish.submission().value());
        return true;
    }

    /** The face that a step shows. @param face as the step keeps it */
    public PersonaId face(StepId step, byte[] face) {
        return PersonaId.valueOf(seal.open(face, purpose(step)));
    }

    @Transactional
    void takeBack(Viewer viewer, StepId step) {
        if (!table.remove(viewer.persona(), step)) {
            throw new NotFound();
        }
    }

    /** What was shown of something that is different now: its owner has not agreed to show that. */
    @Transactional
    public void takeBackAll(Viewer viewer, What what) {
        table.removeAll(viewer.persona(), what);
    }

    /** States place and café anew. */
    @Transactional
    public void state(Viewer viewer, Said said) {
        var before = crowds.said(viewer.persona());
        if (!before.place().equals(said.place())) {
            takeBackAll(viewer, What.PLACE);
        }
        if (!before.cafe().equals(said.cafe())) {
            takeBackAll(viewer, What.CAFE);
        }
        crowds.state(viewer, said);
    }

    @Transactional
    public void removeFace(Viewer viewer, AccountId account) {
        takeBackAll(viewer, What.FACE);
        personas.removeFace(account, viewer.group().value());
    }

    /** Within the same transaction: from then on nothing of them is shown or seen here. */
    @EventListener
    void on(MembershipEnded ended) {
        table.forget(ended.persona());
        circles.forget(ended.persona());
        crowds.departed(ended.group(), ended.persona());
    }

    @Transactional
    public void forget(PersonaId persona) {
        table.forget(persona);
        circles.forget(persona);
        crowds.forget(persona);
    }

    private static String purpose(StepId step) {
        return "face shown by " + step.text();
    }

    /** What somebody wants to show to whom, as a preview described it. */
    record Wish(What what, Audience audience, int level, Submission submission) {}
}
