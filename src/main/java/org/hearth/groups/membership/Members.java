package org.hearth.groups.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.MembershipEnded;
import org.hearth.groups.Role;
import org.hearth.groups.Roster;
import org.hearth.groups.Viewer;
import org.hearth.identity.Persona;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a group, as each other sees them. */
@Component
public class Members implements Roster {

    private final MembershipTable table;
    private final Personas personas;
    private final ApplicationEventPublisher events;

    Members(MembershipTable table, Personas personas, ApplicationEventPublisher events) {
        this.table = table;
        this.personas = personas;
        this.events = events;
    }

    /** Facilitators first, then by pseudonym: never in the order of joining. */
    public List<Member> of(Viewer viewer) {
        var rows = table.present(viewer.group());
        var known =
                personas.byId(rows.stream().map(MembershipTable.Row::persona).toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.persona())).stream()
                        .map(persona -> new Member(persona, row.role(), viewer.is(row.persona()))))
                .sorted(Comparator.comparing((Member member) -> !member.role().leads())
                        .thenComparing(member -> member.persona().pseudonym().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public List<Persona> others(Viewer viewer) {
        return of(viewer).stream()
                .filter(member -> !member.self() && member.role().can(Capability.SEE_MEMBERS))
                .map(Member::persona)
                .toList();
    }

    @Transactional
    public void join(GroupId group, PersonaId persona, Role role, int agreedVersion) {
        table.add(group, persona, role);
        table.addAgreement(group, persona, agreedVersion);
    }

    /** The one to be removed, if the viewer may remove them. */
    Member toRemove(Viewer viewer, PersonaId persona) {
        return of(viewer).stream()
                .filter(member -> member.persona().id().equals(persona))
                .filter(member -> member.self() || viewer.leads())
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** Ends a membership: one's own, or another's by the facilitator. */
    @Transactional
    public void end(Viewer viewer, PersonaId persona) {
        if (!viewer.is(persona) && !viewer.leads()) {
            throw new NotFound();
        }
        if (isLastToLead(viewer.group(), persona)) {
            throw new LastFacilitator();
        }
        if (table.end(viewer.group(), persona)) {
            events.publishEvent(new MembershipEnded(viewer.group(), persona));
        }
    }

    private boolean isLastToLead(GroupId group, PersonaId persona) {
        var leading =
                table.present(group).stream().filter(row -> row.role().leads()).toList();
        return leading.size() == 1 && leading.getFirst().persona().equals(persona);
    }

    /** A group is never left without anybody in charge. */
    static final class LastFacilitator extends Refusal {
        LastFacilitator() {
            super("groups.leave.last");
        }
    }

    /** @param self whether it is the one who looks */
    public record Member(Persona persona, Role role, boolean self) {}
}
