package org.hearth.identity.glass;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.identity.Audit;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.coordination.Coordinators;
import org.hearth.identity.persona.AddressBehind;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The address behind a persona, when a life is in danger or the law demands it: one coordinator asks, another one decides
 * within a day, the first sees it once within a day. Every step is a row of the audit, and the person comes to know.
 */
@Component
class Glass {

    static final Duration DECIDED_WITHIN = Duration.ofHours(24);
    static final Duration OPENED_WITHIN = Duration.ofHours(24);

    private final GlassTable table;
    private final Coordinators coordinators;
    private final AddressBehind behind;
    private final Personas personas;
    private final Looks looks;
    private final Audit audit;
    private final Clock clock;

    Glass(
            GlassTable table,
            Coordinators coordinators,
            AddressBehind behind,
            Personas personas,
            Looks looks,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.coordinators = coordinators;
        this.behind = behind;
        this.personas = personas;
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GlassId ask(AccountId me, PersonaId persona, GlassForm form, String language) {
        if (isAbout(me, persona)) {
            throw new AboutYou();
        }
        var request = new GlassRequest(
                GlassId.random(),
                persona,
                form.groundGiven(),
                form.reason(),
                me,
                clock.instant().plus(DECIDED_WITHIN),
                form.delayDays(),
                language,
                Optional.empty(),
                Optional.empty(),
                false);
        if (table.add(request, form.submissionGiven())) {
            audit.record("identity.audit.glass.asked", Party.of(me), Party.of(persona), form.reason());
            if (form.delayDays() > 0) {
                audit.record("identity.audit.glass.delayAsked", Party.of(me), Party.of(persona), "");
            }
        }
        return request.id();
    }

    /** All but those about the reader themselves, who come to know like anybody else: by being told. */
    List<GlassRequest> shownTo(AccountId me) {
        return table.all().stream().filter(request -> isShownTo(me, request)).toList();
    }

    GlassRequest shownTo(AccountId me, GlassId id) {
        return table.byId(id).filter(request -> isShownTo(me, request)).orElseThrow(NotFound::new);
    }

    private boolean isShownTo(AccountId me, GlassRequest request) {
        return !isAbout(me, request.persona()) || looks.isTold(request);
    }

    GlassState state(GlassRequest request) {
        return request.state(clock.instant());
    }

    boolean mayDecide(AccountId me, GlassRequest request) {
        return !request.askedBy().equals(me) && !isAbout(me, request.persona()) && coordinators.decides(me);
    }

    /** Nobody is judge in their own case. Asked from the account's side: nothing leads back from the persona here. */
    boolean isAbout(AccountId me, PersonaId persona) {
        return personas.of(me).containsValue(persona) || personas.facesOf(me).containsValue(persona);
    }

    /** @param delayToo that the person is told later only: both have to want it */
    @Transactional
    void approve(AccountId me, GlassId id, boolean delayToo) {
        var request = shownTo(me, id);
        if (request.delayDays() > 0 && !delayToo) {
            throw new DelayNotShared();
        }
        decide(me, request, true);
        audit.record("identity.audit.glass.approved", Party.of(me), Party.of(request.persona()), "");
        if (request.delayDays() > 0) {
            audit.record("identity.audit.glass.delayShared", Party.of(me), Party.of(request.persona()), "");
        }
    }

    @Transactional
    void decline(AccountId me, GlassId id) {
        var request = shownTo(me, id);
        decide(me, request, false);
        audit.record("identity.audit.glass.declined", Party.of(me), Party.of(request.persona()), "");
    }

    private void decide(AccountId me, GlassRequest request, boolean approved) {
        if (isAbout(me, request.persona())) {
            throw new AboutYou();
        }
        if (!mayDecide(me, request)) {
            throw new NotYours();
        }
        var now = clock.instant();
        if (!table.decide(request.id(), me, approved, now, now.plus(OPENED_WITHIN))) {
            throw new TooLate();
        }
    }

    /** Once. Whoever decided must be a coordinator still. */
    @Transactional
    EmailAddress open(AccountId me, GlassId id) {
        var request = shownTo(me, id);
        var decider = request.decidedBy().flatMap(coordinators::address);
        if (decider.isEmpty() || !table.open(id, me, clock.instant())) {
            throw new TooLate();
        }
        audit.record("identity.audit.glass.opened", Party.of(me), Party.of(request.persona()), "");
        looks.identityOpened(request);
        return behind.of(request.persona()).orElseThrow(NotFound::new);
    }

    boolean anyOpen(PersonaId persona) {
        return table.all().stream()
                .anyMatch(request ->
                        request.persona().equals(persona) && state(request).isOpen());
    }

    void forget(PersonaId persona) {
        table.forget(persona);
    }

    /** One alone never does it, nor with somebody made a coordinator for it. */
    static final class NotYours extends Refusal {
        NotYours() {
            super("identity.glass.notYours");
        }
    }

    static final class AboutYou extends Refusal {
        AboutYou() {
            super("identity.glass.aboutYou");
        }
    }

    static final class TooLate extends Refusal {
        TooLate() {
            super("identity.glass.tooLate");
        }
    }

    static final class DelayNotShared extends Refusal {
        DelayNotShared() {
            super("identity.glass.delayNotShared");
        }
    }
}
