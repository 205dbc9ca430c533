package org.hearth.groups.membership;

import org.hearth.groups.GroupId;

/** The ground rules wait for an answer before this page is shown. @param wished where the person wanted to go */
final class AskedFirst extends RuntimeException {

    private final transient GroupId group;
    private final String wished;

    AskedFirst(GroupId group, String wished) {
        super("asked first", null, false, false);
        this.group = group;
        this.wished = wished;
    }

    String path() {
        return "/groups/" + group.text() + "/agreements/again?next=" + wished;
    }
}
