package org.hearth.groups;

import org.hearth.identity.PersonaId;

/**
 * A persona standing in one of its groups: the eyes through which everything of the group is loaded. Handlers below
 * {@code /groups/{group}} take it as a parameter; for somebody who does not belong, the address does not exist.
 *
 * @param groupName for headings; never for addresses, subjects or logs
 */
public record Viewer(GroupId group, String groupName, PersonaId persona, Role role) {

    public boolean leads() {
        return role.leads();
    }

    public boolean can(Capability capability) {
        return role.can(capability);
    }

    /** For what lies behind a capability: without it, the address does not exist. */
    public void need(Capability capability) {
        if (!can(capability)) {
            throw new org.hearth.kernel.NotFound();
        }
    }

    public boolean is(PersonaId other) {
        return persona.equals(other);
    }
}
