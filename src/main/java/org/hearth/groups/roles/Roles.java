package org.hearth.groups.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Role;
import org.hearth.groups.RoleChanged;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.Today;
import org.hearth.groups.membership.Members;
import org.hearth.groups.membership.Members.Member;
import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles are given and taken by another, never by oneself; the group itself is handed over to one who says yes. */
@Component
class Roles {

    private final RoleTable table;
    private final Members members;
    private final Today today;
    private final ApplicationEventPublisher events;

    Roles(RoleTable table, Members members, Today today, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.today = today;
        this.events = events;
    }

    /** The other one, to be given a role. */
    Member toName(Viewer viewer, PersonaId persona) {
        viewer.need(Capability.NAME_ROLES);
        return members.other(viewer, persona);
    }

    /** One of those who may stand in, or take the group over. */
    Member toTrust(Viewer viewer, PersonaId persona) {
        var member = toName(viewer, persona);
        if (member.kept() != Role.MEMBER && member.kept() != Role.CO_FACILITATOR) {
            throw new NotFound();
        }
        return member;
    }

    List<StandIn> standIns(GroupId group) {
        return table.standIns(group, today.day());
    }

    Optional<RoleTable.Offer> offer(GroupId group) {
        return table.offer(group);
    }

    @Transactional
    public void name(Viewer viewer, PersonaId persona, Role role) {
        var member = toName(viewer, persona);
        if (!Role.named().contains(role)) {
            throw new NotFound();
        }
        members.name(viewer.group(), persona, role);
        if (role != Role.MEMBER && role != Role.CO_FACILITATOR) {
            table.removeStandIn(viewer.group(), persona);
            offer(viewer.group())
                    .filter(offer -> offer.to().equals(persona))
                    .ifPresent(offer -> table.removeOffer(viewer.group(), offer));
        }
        tell(viewer, persona, member.kept(), role, Optional.empty());
    }

    @Transactional
    public void standIn(Viewer viewer, PersonaId persona, LocalDate from, LocalDate until) {
        var member = toTrust(viewer, persona);
        table.put(viewer.group(), new StandIn(persona, from, until));
        tell(viewer, persona, member.kept(), Role.STAND_IN, Optional.of(until));
    }

    /** Ends it before its last day: whoever named them does, or they themselves lay it down. */
    @Transactional
    public void endStandIn(Viewer viewer, PersonaId persona) {
        if (!viewer.is(persona)) {
            viewer.need(Capability.NAME_ROLES);
        }
        if (table.removeStandIn(viewer.group(), persona)) {
            members.of(viewer).stream()
                    .filter(member -> member.persona().id().equals(persona))
                    .forEach(member -> tell(viewer, persona, Role.STAND_IN, member.kept(), Optional.empty()));
        }
    }

    @Transactional
    public void offer(Viewer viewer, PersonaId persona, Role staysAs) {
        toTrust(viewer, persona);
        table.put(viewer.group(), new RoleTable.Offer(viewer.persona(), persona, staysAs));
    }

    @Transactional
    public void withdrawOffer(Viewer viewer) {
        viewer.need(Capability.NAME_ROLES);
        offer(viewer.group()).ifPresent(offer -> table.removeOffer(viewer.group(), offer));
    }

    /** The group, offered to this viewer by one who may still give it. */
    RoleTable.Offer offered(Viewer viewer) {
        return offer(viewer.group())
                .filter(offer -> viewer.is(offer.to()))
                .filter(offer -> members.of(viewer).stream()
                        .anyMatch(member ->
                                member.persona().id().equals(offer.from()) && member.kept() == Role.FACILITATOR))
                .orElseThrow(NotFound::new);
    }

    /** The new facilitator is there before the old one goes, so that the group is never without. */
    @Transactional
    public void accept(Viewer viewer) {
        viewer.need(Capability.READ_TALK);
        var group = viewer.group();
        members.hold(group);
        var offer = offered(viewer);
        if (!table.removeOffer(group, offer)) {
            throw new NotFound();
        }
        table.removeStandIn(group, offer.to());
        var was = viewer.role();
        members.name(group, offer.to(), Role.FACILITATOR);
        members.name(group, offer.from(), offer.staysAs());
        tell(viewer, offer.to(), was, Role.FACILITATOR, Optional.empty());
        tell(viewer, offer.from(), Role.FACILITATOR, offer.staysAs(), Optional.empty());
    }

    @Transactional
    public void decline(Viewer viewer) {
        table.removeOffer(viewer.group(), offered(viewer));
    }

    private void tell(Viewer by, PersonaId persona, Role was, Role is, Optional<LocalDate> until) {
        events.publishEvent(new RoleChanged(by.group(), persona, was, is, by.persona(), until));
    }
}
