package org.hearth.groups.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.groups.Capability;
import org.hearth.groups.GroupId;
import org.hearth.groups.Groups;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.invitation.Invitations;
import org.hearth.identity.EmailAddress;
import org.hearth.identity.PersonaId;
import org.hearth.identity.Personas;
import org.hearth.kernel.NotFound;
import org.hearth.web.AccountId;
import org.hearth.web.Doors;
import org.hearth.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GroupRegister implements Groups {

    private final GroupTable table;
    private final ViewerTable viewers;
    private final GroupNotes notes;
    private final Personas personas;
    private final Invitations invitations;

    GroupRegister(GroupTable table, ViewerTable viewers, GroupNotes notes, Personas personas, Invitations invitations) {
        this.table = table;
        this.viewers = viewers;
        this.notes = notes;
        this.personas = personas;
        this.invitations = invitations;
    }

    /** Founds the group and invites its facilitator; the same form sent twice founds one. */
    @Transactional
    public GroupId found(GroupForm form) {
        var group = GroupId.random();
        if (table.add(group, form)) {
            table.addRules(group, 1, form.rules());
            var facilitator = EmailAddress.of(form.facilitator()).orElseThrow();
            invitations.invite(group, Role.FACILITATOR, facilitator, Language.of(form.language()));
        }
        return group;
    }

    /** Invites another facilitator into a group that has none; an older invitation of that kind opens nothing any more. */
    @Transactional
    public void inviteFacilitator(GroupId group, EmailAddress facilitator) {
        var charter = table.charter(group).orElseThrow(NotFound::new);
        if (table.all().stream().anyMatch(one -> one.group().equals(group) && one.led())) {
            throw new NotFound();
        }
        invitations.withdrawAll(group, Role.FACILITATOR);
        invitations.invite(group, Role.FACILITATOR, facilitator, Language.of(charter.language()));
    }

    @Override
    public Optional<Viewer> viewer(AccountId account, GroupId group) {
        return personas.of(account, group.value()).flatMap(persona -> viewers.viewer(group, persona));
    }

    @Override
    public Optional<Viewer> viewer(GroupId group, PersonaId persona) {
        return viewers.viewer(group, persona);
    }

    @Override
    public List<Viewer> viewers(AccountId account) {
        return viewers.viewers(personas.of(account).values());
    }

    @Override
    public Doors doors(Viewer viewer, String here) {
        var group = "/groups/" + viewer.group().text();
        var doors = new ArrayList<Doors.Door>();
        if (viewer.can(Capability.READ_TALK)) {
            doors.add(new Doors.Door("groups.doors.talk", group + "/threads", here.equals("talk")));
        }
        if (viewer.can(Capability.ATTEND)) {
            doors.add(new Doors.Door("groups.doors.meet", group + "/meetings", here.equals("meet")));
        }
        doors.add(new Doors.Door("groups.doors.about", group, here.equals("about")));
        return new Doors(viewer.groupName(), doors, notes.of(viewer));
    }
}
