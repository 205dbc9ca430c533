package org.hearth.forum;

import org.hearth.groups.GroupId;

/** Its author changed what it says. */
public record PostEdited(GroupId group, PostId post) {}
