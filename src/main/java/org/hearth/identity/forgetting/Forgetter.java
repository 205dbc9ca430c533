package org.hearth.identity.forgetting;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.identity.Belongings;
import org.hearth.identity.Belongings.Remains;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.Forgetting;
import org.hearth.identity.Forgotten;
import org.hearth.identity.PersonaId;
import org.hearth.identity.forgetting.Deletion.What;
import org.hearth.identity.persona.PersonaRemoval;
import org.hearth.kernel.Id;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.hearth.kernel.Seal;
import org.hearth.web.AccountId;
import org.hearth.web.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module to forget, one transaction for all of them. */
@Component
class Forgetter implements Forgetting {

    /** How long the last letter is tried; then the address goes without it. */
    private static final Duration LAST_LETTER = Duration.ofHours(1);

    private final List<Belongings> belongings;
    private final PersonaRemoval personas;
    private final AccountRemovalTable accounts;
    private final Deletions deletions;
    private final WaitingMail mail;
    private final ApplicationEventPublisher events;
    private final Seal seal;
    private final Clock clock;

    Forgetter(
            List<Belongings> belongings,
            PersonaRemoval personas,
            AccountRemovalTable accounts,
            Deletions deletions,
            WaitingMail mail,
            ApplicationEventPublisher events,
            Seal seal,
            Clock clock) {
        this.belongings = belongings.stream()
                .sorted(Comparator.comparingInt(Belongings::order).reversed())
                .toList();
        this.personas = personas;
        this.accounts = accounts;
        this.deletions = deletions;
        this.mail = mail;
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void persona(PersonaId persona, Remains posts) {
        hindrances(persona).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        personas.together(persona).forEach(one -> forgetAndNote(one, posts));
        events.publishEvent(new RowsForgotten(Id.random()));
    }

    @Override
    @Transactional
    public void circle(UUID circle) {
        personas.in(circle).forEach(persona -> forgetAndNote(persona, Remains.GONE));
        events.publishEvent(new RowsForgotten(Id.random()));
    }

    /** What must be settled before this persona can go. */
    @Transactional
    List<Refusal> hindrances(PersonaId persona) {
        return belongings.stream()
                .flatMap(module -> module.hindrance(persona).stream())
                .toList();
    }

    /** @param posts for each circle; those not named are {@link Remains#GONE} */
    @Transactional
    void account(AccountId account, Map<UUID, Remains> posts, Language language) {
        if (!accounts.lock(account)) {
            throw new NotFound();
        }
        var address = accounts.find(account).orElseThrow(NotFound::new).address();
        for (var held : personas.heldBy(account)) {
            hindrances(held.persona()).stream().findFirst().ifPresent(refusal -> {
                throw refusal;
            });
            forgetAndNote(held.persona(), posts.getOrDefault(held.circle(), Remains.GONE));
        }
        forget(account);
        deletions.note(What.ACCOUNT, deletions.fingerprint(account));
        address.ifPresent(last -> events.publishEvent(new Forgotten(
                seal.sealText(last.reveal(), Forgotten.PURPOSE),
                language.tag(),
                clock.instant().plus(LAST_LETTER))));
        events.publishEvent(new RowsForgotten(Id.random()));
    }

    private void forgetAndNote(PersonaId persona, Remains posts) {
        if (forget(persona, posts)) {
            deletions.note(
                    posts == Remains.GONE ? What.PERSONA_GONE : What.PERSONA_FORMER, deletions.fingerprint(persona));
        }
    }

    /** @return false if it was gone already */
    boolean forget(PersonaId persona, Remains posts) {
        if (!personas.lock(persona)) {
            return false;
        }
        belongings.forEach(module -> module.forget(persona, posts));
        personas.remove(persona);
        return true;
    }

    /** The account without its personas, or with those that an older copy of the database brought back. */
    void forget(AccountId account) {
        accounts.find(account).ifPresent(row -> {
            personas.heldBy(account).forEach(held -> forget(held.persona(), Remains.GONE));
            belongings.forEach(module -> module.forget(account));
            row.address().ifPresent(this::forget);
            accounts.remove(account);
        });
    }

    private void forget(EmailAddress address) {
        belongings.forEach(module -> module.forget(address));
        mail.forget(address);
    }
}
