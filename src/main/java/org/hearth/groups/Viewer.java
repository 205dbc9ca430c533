package org.hearth.groups;

import org.hearth.identity.PersonaId;
import org.hearth.kernel.NotFound;

/**
 * A persona standing in one of its groups: the eyes through which everything of the group is loaded. Handlers below
 * {@code /groups/{group}} take it as a parameter; for somebody who does not belong, the address does not exist.
 *
 * @param groupName for headings; never for addresses, subjects or logs
 * @param role as of today: whoever stands in for a facilitator does so from one day to another
 * @param standing what is left of the role today
 * @param noted whether there may be something to say to them above each page; if not, nobody needs to look
 */
public record Viewer(GroupId group, String groupName, PersonaId persona, Role role, Standing standing, boolean noted) {

    public Viewer(GroupId group, String groupName, PersonaId persona, Role role) {
        this(group, groupName, persona, role, Standing.FULL, true);
    }

    /** For words and order; for rights ask {@link #can}. */
    public boolean leads() {
        return can(Capability.LEAD_MEETINGS);
    }

    public boolean can(Capability capability) {
        return role.can(capability) && standing.leaves(capability);
    }

    /**
     * For what lies behind a capability: without it, the address does not exist.
     *
     * @throws Withheld if the role has it, and only today it cannot be used
     */
    public void need(Capability capability) {
        if (!role.can(capability)) {
            throw new NotFound();
        }
        if (!standing.leaves(capability)) {
            throw new Withheld(standing);
        }
    }

    public boolean is(PersonaId other) {
        return persona.equals(other);
    }

    /** Where one comes in: what is said, or for those who do not read it, what the group is. */
    public String home() {
        var path = "/groups/" + group.text();
        return can(Capability.READ_TALK) ? path + "/threads" : path;
    }
}
