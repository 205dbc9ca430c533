package org.hearth.identity.persona;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.identity.FaceGoes;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.identity.persona.PersonaTable.Kind;
import org.hearth.kernel.NotFound;
import org.hearth.web.AccountId;
import org.hearth.web.Picture;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Personas, with those often looked at kept in memory for a while: they appear on every page and hardly change. */
@Component
class PersonaRegister implements Personas {

    static final String PLACING = "every persona has a place";

    /** To be called otherwise whenever other letters count as alike: then names are compared anew. */
    static final String FOLDING = "names are compared as of 2026-11";

    private record Owner(AccountId account, UUID circle) {}

    private final PersonaTable table;
    private final SlotTable slots;
    private final UpkeepTable upkeep;
    private final ApplicationEventPublisher events;
    private final Cache<PersonaId, Persona> seen = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();
    private final Cache<Owner, PersonaId> owned = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** What each account holds. Another node's new persona is missing here for up to a minute, or until its group is looked for. */
    private final Cache<AccountId, Map<UUID, PersonaId>> keys = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PersonaRegister(PersonaTable table, SlotTable slots, UpkeepTable upkeep, ApplicationEventPublisher events) {
        this.table = table;
        this.slots = slots;
        this.upkeep = upkeep;
        this.events = events;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Transactional
    public void placeThoseFromBefore() {
        if (upkeep.begin(PLACING)) {
            slots.unplaced().forEach(slots::place);
        }
        if (upkeep.begin(FOLDING)) {
            table.foldAgain(Lookalikes::folded);
        }
    }

    @Override
    public Map<PersonaId, Persona> byId(Collection<PersonaId> ids) {
        var found = new HashMap<>(seen.getAllPresent(ids));
        var missing = new HashSet<>(ids);
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            for (var persona : table.byId(missing)) {
                seen.put(persona.id(), persona);
                found.put(persona.id(), persona);
            }
        }
        return found;
    }

    @Override
    public Optional<PersonaId> of(AccountId account, UUID circle) {
        var owner = new Owner(account, circle);
        var known = owned.getIfPresent(owner);
        if (known != null) {
            return Optional.of(known);
        }
        var found = table.owned(Kind.PSEUDONYM, account, circle);
        found.ifPresent(persona -> remember(owner, persona));
        return found;
    }

    private void remember(Owner owner, PersonaId persona) {
        owned.put(owner, persona);
        keys.invalidate(owner.account());
    }

    @Override
    public Map<UUID, PersonaId> of(AccountId account) {
        return keys.get(
                account,
                absent -> slots.keys(Kind.PSEUDONYM, account).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                SlotTable.Key::circle, SlotTable.Key::persona, (first, same) -> same)));
    }

    @Override
    @Transactional
    public PersonaId create(AccountId account, UUID circle, String pseudonym, Picture picture) {
        if (!table.accountStays(account)) {
            throw new NotFound();
        }
        var persona = new Persona(PersonaId.random(), pseudonym, picture);
        try {
            var id = table.put(
                    Kind.PSEUDONYM, persona, Lookalikes.folded(pseudonym), account, circle, slots.free(account));
            forgetAfterCommit(account, id);
            return id;
        } catch (DuplicateKeyException samePseudonym) {
            throw new PseudonymTaken();
        }
    }

    @Override
    @Transactional
    public void rename(AccountId account, UUID circle, String pseudonym) {
        var persona = of(account, circle).orElseThrow(NotFound::new);
        try {
            table.rename(persona, pseudonym, Lookalikes.folded(pseudonym));
            forgetAfterCommit(account, persona);
        } catch (DuplicateKeyException samePseudonym) {
            throw new PseudonymTaken();
        }
    }

    @Override
    @Transactional
    public void changePicture(AccountId account, UUID circle, Picture picture) {
        var persona = of(account, circle).orElseThrow(NotFound::new);
        table.changePicture(persona, picture);
        forgetAfterCommit(account, persona);
    }

    @Override
    public Optional<PersonaId> faceOf(AccountId account, UUID circle) {
        return table.owned(Kind.FACE, account, circle);
    }

    @Override
    public Map<UUID, PersonaId> facesOf(AccountId account) {
        return slots.keys(Kind.FACE, account).stream()
                .collect(Collectors.toUnmodifiableMap(
                        SlotTable.Key::circle, SlotTable.Key::persona, (first, same) -> same));
    }

    @Override
    @Transactional
    public PersonaId createFace(AccountId account, UUID circle, String name, Picture picture) {
        if (!table.accountStays(account)) {
            throw new NotFound();
        }
        var face = new Persona(PersonaId.random(), name, picture);
        var id = table.put(Kind.FACE, face, Lookalikes.folded(name), account, circle, slots.free(account));
        forgetAfterCommit(account, id);
        return id;
    }

    @Override
    @Transactional
    public void removeFace(AccountId account, UUID circle) {
        faceOf(account, circle).ifPresent(face -> {
            events.publishEvent(new FaceGoes(face));
            table.removeFace(face);
            forgetAfterCommit(account, face);
        });
    }

    /** Not before, or another request would remember what it still read without the new one. */
    private void forgetAfterCommit(AccountId account, PersonaId persona) {
        keys.invalidate(account);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.invalidate(account);
                seen.invalidate(persona);
            }
        });
    }

    /** Other nodes lose theirs within five minutes; by then no row leads to it any more. */
    void forgetAfterCommit(PersonaId persona) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen.invalidate(persona);
                owned.asMap().values().removeIf(persona::equals);
                keys.asMap().values().removeIf(held -> held.containsValue(persona));
            }
        });
    }
}
