package org.hearth.groups;

import java.util.Optional;
import org.hearth.web.Html;

/** How outsiders see a group, told by the module that shows groups to the world. */
public interface SeenOutside {

    /** The very card that they find; empty while they find none. */
    Optional<Html> card(GroupId group);
}
