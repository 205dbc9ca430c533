package org.hearth.identity.glass;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.identity.PersonaId;
import org.hearth.identity.PersonaLookedAt;
import org.hearth.identity.Personas;
import org.hearth.identity.persona.AddressBehind;
import org.hearth.kernel.Id;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each look is told to the one who was looked at: at once, or when its delay ends, whatever anybody does. */
@Component
public class Looks {

    private final LookTable table;
    private final Personas personas;
    private final AddressBehind behind;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    Looks(
            LookTable table,
            Personas personas,
            AddressBehind behind,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.table = table;
        this.personas = personas;
        this.behind = behind;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /** A facilitator has opened somebody's emergency contact; they are told at once. */
    @Transactional
    public void contactOpened(PersonaId of, PersonaId by, String reason, String language) {
        add(Id.random(), of, Look.What.CONTACT, Ground.DANGER, Optional.of(by), reason, Duration.ZERO, language);
    }

    @Transactional
    void identityOpened(GlassRequest request) {
        add(
                request.id().value(),
                request.persona(),
                Look.What.IDENTITY,
                request.ground(),
                Optional.empty(),
                request.reason(),
                Duration.ofDays(request.delayDays()),
                request.language());
    }

    private void add(
            UUID id,
            PersonaId of,
            Look.What what,
            Ground ground,
            Optional<PersonaId> by,
            String reason,
            Duration delay,
            String language) {
        var now = clock.instant();
        table.add(new Look(id, of, what, ground, by, reason, now, now.plus(delay), language));
        tell();
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
    @Transactional
    public void tell() {
        for (var look : table.toBeTold(clock.instant())) {
            table.told(look);
            behind.of(look.persona())
                    .ifPresent(address -> events.publishEvent(new PersonaLookedAt(
                            seal.sealText(address.reveal(), PersonaLookedAt.PURPOSE), look.language())));
        }
    }

    /** Whether it was opened and the person may know. The look has the request's number. */
    boolean isTold(GlassRequest request) {
        return of(List.of(request.persona())).stream()
                .anyMatch(look -> look.id().equals(request.id().value()));
    }

    /** What the account may know of by now. */
    List<Look> of(AccountId account) {
        return table.shown(personas.of(account).values(), clock.instant());
    }

    List<Look> of(java.util.Collection<PersonaId> of) {
        return table.shown(of, clock.instant());
    }

    /** Whether there is one that the person is to know of later only. */
    boolean anyHidden(PersonaId persona) {
        return table.anyHidden(persona, clock.instant());
    }

    void forget(PersonaId persona) {
        table.forget(persona);
    }
}
