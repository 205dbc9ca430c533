package org.hearth.groups.roles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members.Member;
import org.hearth.identity.PersonaId;
import org.hearth.web.Doors;

/** @param standIns those who stand in today or later @param offeredTo to whom the group is offered; empty if to nobody */
public record RolesPage(
        Viewer viewer,
        Doors doors,
        List<Member> members,
        Map<PersonaId, StandIn> standIns,
        Optional<Member> offeredTo) {}
