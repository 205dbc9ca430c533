package org.hearth.groups.membership;

import java.time.LocalDate;
import java.util.Collection;
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
import org.hearth.groups.WritingPauses;
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
public class Members implements Roster, WritingPauses {

    private final MembershipTable table;
    private final SeatTable seats;
    private final Personas personas;
    private final ApplicationEventPublisher events;

    Members(MembershipTable table, SeatTable seats, Personas personas, ApplicationEventPublisher events) {
        this.table = table;
        this.seats = seats;
        this.personas = personas;
        this.events = events;
    }

    /** Those who lead first, then by pseudonym: never in the order of joining. Whoever may not see others sees nobody. */
    public List<Member> of(Viewer viewer) {
        return viewer.can(Capability.SEE_MEMBERS) ? inOrder(viewer, table.present(viewer.group())) : List.of();
    }

    private List<Member> inOrder(Viewer viewer, List<MembershipTable.Row> rows) {
        var known =
                personas.byId(rows.stream().map(MembershipTable.Row::persona).toList());
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.persona())).stream()
                        .map(persona -> new Member(
                                persona, row.role(), row.kept(), viewer.is(row.persona()), row.standsInUntil())))
                .sorted(Comparator.comparing((Member member) -> !member.role().leads())
                        .thenComparing(member -> member.persona().pseudonym().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public List<Persona> others(Viewer viewer) {
        return others(of(viewer));
    }

    private static List<Persona> others(List<Member> members) {
        return members.stream()
                .filter(member -> !member.self() && member.role().can(Capability.SEE_MEMBERS))
                .map(Member::persona)
                .toList();
    }

    @Override
    public int numberOfOthers(Viewer viewer) {
        return viewer.can(Capability.SEE_MEMBERS) ? table.numberOfOthers(viewer.group(), viewer.persona()) : 0;
    }

    @Override
    public List<Persona> othersAmong(Viewer viewer, Collection<PersonaId> people) {
        return viewer.can(Capability.SEE_MEMBERS)
                ? others(inOrder(viewer, table.present(viewer.group(), people)))
                : List.of();
    }

    private List<Member> of(Viewer viewer, PersonaId persona) {
        return inOrder(viewer, table.present(viewer.group(), List.of(persona)));
    }

    /** The other one in the viewer's group; oneself is not found. */
    public Member other(Viewer viewer, PersonaId persona) {
        return of(viewer, persona).stream()
                .filter(member -> viewer.can(Capability.SEE_MEMBERS) && !member.self())
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** @throws org.hearth.groups.Full if the role takes a seat and none is left; facilitators always find one */
    @Transactional
    public void join(GroupId group, PersonaId persona, Role role, int agreedVersion) {
        if (role.seated() && role != Role.FACILITATOR && !isSeated(group, persona)) {
            seats.take(group);
        }
        table.add(group, persona, role);
        table.addAgreement(group, persona, agreedVersion);
    }

    private boolean isSeated(GroupId group, PersonaId persona) {
        return found(group, persona).filter(row -> row.kept().seated()).isPresent();
    }

    /** Nobody else changes who belongs and as what, until the transaction ends. */
    @Transactional
    public void hold(GroupId group) {
        seats.lock(group);
    }

    /** Gives another role to one who belongs; whoever calls has asked whether they may. */
    @Transactional
    public void name(GroupId group, PersonaId persona, Role role) {
        seats.lock(group);
        var row = found(group, persona).orElseThrow(NotFound::new);
        if (row.kept() == Role.FACILITATOR && role != Role.FACILITATOR && isLastFacilitator(group, persona)) {
            throw new LastFacilitator();
        }
        if (role.seated() && !row.kept().seated()) {
            seats.take(group);
        }
        table.name(group, persona, role);
    }

    @Override
    public void pause(Viewer moderator, PersonaId persona, LocalDate writesAgain) {
        moderator.need(Capability.MODERATE);
        if (other(moderator, persona).role().leads()) {
            throw new NotFound();
        }
        table.writesAgain(moderator.group(), persona, Optional.of(writesAgain));
    }

    @Override
    public void lift(Viewer moderator, PersonaId persona) {
        moderator.need(Capability.MODERATE);
        table.writesAgain(moderator.group(), persona, Optional.empty());
    }

    /** The one to be removed, if the viewer may remove them. */
    Member toRemove(Viewer viewer, PersonaId persona) {
        return of(viewer, persona).stream()
                .filter(member -> mayEnd(viewer, member.persona().id(), member.role()))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    /** Ends a membership: one's own, or another's by one who may remove. */
    @Transactional
    public void end(Viewer viewer, PersonaId persona) {
        seats.lock(viewer.group());
        var row = found(viewer.group(), persona);
        if (row.filter(one -> !mayEnd(viewer, persona, one.role())).isPresent()) {
            throw new NotFound();
        }
        if (isLastFacilitator(viewer.group(), persona)) {
            throw new LastFacilitator();
        }
        if (table.end(viewer.group(), persona)) {
            events.publishEvent(new MembershipEnded(viewer.group(), persona));
        }
    }

    /** Those who share the lead are removed by whoever named them, not by each other. */
    private static boolean mayEnd(Viewer viewer, PersonaId persona, Role role) {
        return viewer.is(persona)
                || viewer.can(Capability.REMOVE) && (!role.leads() || viewer.can(Capability.NAME_ROLES));
    }

    private Optional<MembershipTable.Row> found(GroupId group, PersonaId persona) {
        return table.present(group, List.of(persona)).stream().findAny();
    }

    public boolean isLastFacilitator(GroupId group, PersonaId persona) {
        var facilitating = table.present(group).stream()
                .filter(row -> row.kept() == Role.FACILITATOR)
                .toList();
        return facilitating.size() == 1 && facilitating.getFirst().persona().equals(persona);
    }

    /** A group is never left without anybody in charge. */
    public static final class LastFacilitator extends Refusal {
        public LastFacilitator() {
            super("groups.leave.last");
        }
    }

    /**
     * @param role as of today
     * @param kept the role without standing in
     * @param self whether it is the one who looks
     * @param standsInUntil the last day of standing in; empty for who does not
     */
    public record Member(Persona persona, Role role, Role kept, boolean self, Optional<LocalDate> standsInUntil) {

        /** Whether this viewer may end the membership. */
        public boolean endableBy(Viewer viewer) {
            return mayEnd(viewer, persona.id(), role);
        }
    }
}
