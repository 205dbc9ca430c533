package org.hearth.groups.group;

import java.util.List;
import org.hearth.groups.AboutDoor;
import org.hearth.groups.Shape;
import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record GroupPage(
        Viewer viewer,
        Doors doors,
        GroupTable.Charter charter,
        Shape shape,
        List<Members.Member> members,
        List<AboutDoor.Way> ways) {}
