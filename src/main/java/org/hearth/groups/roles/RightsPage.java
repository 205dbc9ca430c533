package org.hearth.groups.roles;

import java.util.Arrays;
import java.util.List;
import org.hearth.groups.Capability;
import org.hearth.groups.Role;
import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** Who may do what, read off the one table that decides it. */
public record RightsPage(Viewer viewer, Doors doors) {

    public List<Role> rolesWith(Capability capability) {
        return Arrays.stream(Role.values()).filter(role -> role.can(capability)).toList();
    }
}
