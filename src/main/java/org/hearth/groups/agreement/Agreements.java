package org.hearth.groups.agreement;

import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.GroundRules;
import org.hearth.groups.MembershipPaused;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.groups.group.Today;
import org.hearth.groups.membership.Members;
import org.hearth.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ground rules are agreed to by each, again when they change, and can be taken back as easily. */
@Component
class Agreements implements GroundRules {

    private final AgreementTable table;
    private final Members members;
    private final Today today;
    private final ApplicationEventPublisher events;

    Agreements(AgreementTable table, Members members, Today today, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.today = today;
        this.events = events;
    }

    Rules inForce(Viewer viewer) {
        return versions(viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public String words(Viewer viewer) {
        return inForce(viewer).body();
    }

    List<Rules> versions(Viewer viewer) {
        return table.rules(viewer.group());
    }

    List<Agreement> of(Viewer viewer) {
        return table.of(viewer);
    }

    /**
     * Who writes a new version agrees to it by that; everybody else is asked.
     *
     * @return false if somebody else wrote one meanwhile
     */
    @Transactional
    public boolean write(Viewer viewer, RulesForm form) {
        viewer.need(Capability.SHAPE);
        var rules = form.rules(today.day());
        if (!table.add(viewer.group(), rules)) {
            return false;
        }
        table.agree(viewer, rules.version(), today.day());
        return true;
    }

    /** @return false if these are not the rules in force any more: they have to be read first */
    @Transactional
    public boolean agree(Viewer viewer, int version) {
        if (inForce(viewer).version() != version) {
            return false;
        }
        table.agree(viewer, version, today.day());
        return true;
    }

    @Transactional
    public void putOff(Viewer viewer) {
        table.putOff(viewer, inForce(viewer).version());
    }

    /** Pauses the membership: the group stays theirs, and waits. A group is not left without anybody in charge that way. */
    @Transactional
    public void withdraw(Viewer viewer) {
        if (viewer.role() == Role.FACILITATOR) {
            members.hold(viewer.group());
            if (members.isLastFacilitator(viewer.group(), viewer.persona())) {
                throw new Members.LastFacilitator();
            }
        }
        table.withdraw(viewer, inForce(viewer).version(), today.day());
        events.publishEvent(new MembershipPaused(viewer.group(), viewer.persona()));
    }
}
