package org.hearth.groups.membership;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Role;
import org.hearth.groups.membership.BelongingTable.Belonging;
import org.hearth.identity.Belongings;
import org.hearth.identity.Circles;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.Refusal;
import org.hearth.web.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who one is in each group, and what one agreed to there. */
@Component
class MembershipBelongings implements Belongings, Circles {

    private final BelongingTable table;
    private final MembershipTable members;
    private final Personas personas;
    private final ApplicationEventPublisher events;

    MembershipBelongings(
            BelongingTable table, MembershipTable members, Personas personas, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.personas = personas;
        this.events = events;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> tables() {
        return Set.of("membership", "agreement");
    }

    @Override
    public Stream<Chapter> of(Holder holder) {
        var known = personas.byId(holder.personas());
        return holder.personas().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .flatMap(persona -> table.of(persona.id()).stream().map(belonging -> chapter(persona, belonging)));
    }

    private Chapter chapter(Persona persona, Belonging belonging) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("groups.joining.pseudonym", persona.pseudonym());
        if (belonging.role().leads()) {
            facts.put("groups.archive.role", "groups.role.facilitator");
        }
        belonging.endedOn().ifPresent(day -> facts.put("groups.archive.ended", day.toString()));
        var joined = new Entry("groups.archive.joined", Optional.of(belonging.joinedOn()), "", facts);
        var agreed = table.agreements(persona.id()).stream()
                .map(agreement -> new Entry(
                        "",
                        Optional.of(agreement.day()),
                        "",
                        Map.of("groups.archive.agreed", Integer.toString(agreement.version()))));
        return new Chapter("groups.archive.chapter", belonging.groupName(), Stream.concat(Stream.of(joined), agreed));
    }

    @Override
    public Optional<Refusal> hindrance(PersonaId persona) {
        return table.of(persona).stream()
                .filter(belonging -> belonging.endedOn().isEmpty())
                .filter(belonging -> isLastToLead(belonging, persona))
                .findFirst()
                .map(belonging -> new LastOf(belonging.groupName()));
    }

    private boolean isLastToLead(Belonging belonging, PersonaId persona) {
        if (belonging.role() != Role.FACILITATOR) {
            return false;
        }
        table.lock(belonging.group());
        return members.present(belonging.group()).stream()
                .filter(row -> row.kept() == Role.FACILITATOR)
                .allMatch(row -> row.persona().equals(persona));
    }

    @Override
    public void forget(PersonaId persona, Remains posts) {
        table.of(persona).stream()
                .filter(belonging -> belonging.endedOn().isEmpty())
                .forEach(belonging -> events.publishEvent(new MembershipEnded(belonging.group(), persona)));
        table.forget(persona);
    }

    @Override
    public void forget(AccountId account) {}

    @Override
    public Map<UUID, String> names(Collection<UUID> circles) {
        return table.names(circles);
    }

    /** A group is never left without anybody in charge. */
    static final class LastOf extends Refusal {
        LastOf(String group) {
            super("groups.leave.lastOf", group);
        }
    }
}
