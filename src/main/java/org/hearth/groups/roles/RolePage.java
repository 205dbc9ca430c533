package org.hearth.groups.roles;

import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members.Member;
import org.hearth.web.Doors;

/** @param standsIn whether they stand in today or will */
public record RolePage(Viewer viewer, Doors doors, Member member, boolean standsIn) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/members/"
                + member.persona().id().text();
    }
}
