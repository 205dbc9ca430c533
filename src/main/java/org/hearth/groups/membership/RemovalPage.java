package org.hearth.groups.membership;

import org.hearth.groups.Viewer;
import org.hearth.web.Doors;

/** What the template of this name shows. */
public record RemovalPage(Viewer viewer, Doors doors, Members.Member member) {}
