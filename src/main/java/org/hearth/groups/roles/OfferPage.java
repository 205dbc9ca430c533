package org.hearth.groups.roles;

import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members.Member;
import org.hearth.web.Doors;

/** The group is offered to the viewer. @param from who would like to hand it over */
public record OfferPage(Viewer viewer, Doors doors, Member from) {}
