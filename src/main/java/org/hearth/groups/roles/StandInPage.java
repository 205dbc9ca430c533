package org.hearth.groups.roles;

import org.hearth.groups.Viewer;
import org.hearth.groups.membership.Members.Member;
import org.hearth.web.Doors;

/** @param error message key; empty if nothing is wrong */
public record StandInPage(Viewer viewer, Doors doors, Member member, String from, String until, String error) {

    public String path() {
        return "/groups/" + viewer.group().text() + "/members/"
                + member.persona().id().text() + "/stand-in";
    }
}
