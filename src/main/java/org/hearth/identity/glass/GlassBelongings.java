package org.hearth.identity.glass;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.identity.Belongings;
import org.hearth.identity.Party;
import org.hearth.identity.PersonaId;
import org.hearth.identity.audit.AuditBook;
import org.hearth.kernel.Settings;
import org.hearth.web.AccountId;
import org.springframework.stereotype.Component;

/**
 * Who has looked, and what the audit says of a person: what they may know of by now. When they are forgotten, the audit's
 * rows stay and can no longer be read.
 */
@Component
class GlassBelongings implements Belongings {

    private final Looks looks;
    private final Glass glass;
    private final AuditBook audit;
    private final ZoneId zone;

    GlassBelongings(Looks looks, Glass glass, AuditBook audit, Settings settings) {
        this.looks = looks;
        this.glass = glass;
        this.audit = audit;
        this.zone = settings.timeZone();
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit", "audit_key", "look", "glass_request", "coordinator_term", "appointment");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var seen = looks.of(holder.personas()).stream()
                .map(look -> new Entry(look.ground().label(), day(look.at()), look.reason(), Map.of()));
        // what is still to be decided, or to be told later, is in none of both
        var subjects = Stream.concat(
                        holder.whole() ? Stream.of(Party.of(holder.account())) : Stream.<Party>empty(),
                        holder.personas().stream()
                                .filter(persona -> !glass.anyOpen(persona) && !looks.anyHidden(persona))
                                .map(Party::of))
                .toList();
        var rows = audit.about(subjects).stream()
                .map(deed -> new Entry(deed.kind() + ".you", day(deed.at()), deed.reason(), Map.of()));
        return Stream.of(new Chapter("identity.opened.title", seen), new Chapter("identity.audit.title", rows));
    }

    private Optional<LocalDate> day(Instant at) {
        return Optional.of(LocalDate.ofInstant(at, zone));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        looks.forget(persona);
        glass.forget(persona);
        audit.forget(Party.of(persona));
    }

    @Override
    public void forget(AccountId account) {
        audit.forget(Party.of(account));
    }
}
