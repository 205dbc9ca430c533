package org.hearth.groups;

import java.util.List;
import java.util.Optional;
import org.hearth.identity.PersonaId;
import org.hearth.web.AccountId;
import org.hearth.web.Doors;

/** Questions about groups that other modules ask. */
public interface Groups {

    /** The account's viewer in this group; empty if it does not belong there or does not belong any more. */
    Optional<Viewer> viewer(AccountId account, GroupId group);

    /** This persona's viewer in this group; empty if it does not belong there or does not belong any more. */
    Optional<Viewer> viewer(GroupId group, PersonaId persona);

    /** The account's viewers in all its groups, by the groups' names. */
    List<Viewer> viewers(AccountId account);

    /** The heading of the group's pages. @param here one of {@code talk}, {@code meet}, {@code about} */
    Doors doors(Viewer viewer, String here);
}
