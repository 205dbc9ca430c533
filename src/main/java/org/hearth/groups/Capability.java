package org.hearth.groups;

import java.util.Locale;

/** One thing that somebody in a group may do. {@link Role} says who may what, and nothing else does. */
public enum Capability {
    /** Read what is said in the forum. */
    READ_TALK,
    /** Write there. */
    WRITE_TALK,
    /** See who belongs to the group. */
    SEE_MEMBERS,
    /** Come to meetings. */
    ATTEND,
    /** Plan meetings, open the door, end them. */
    LEAD_MEETINGS,
    /** Answer who has trouble with sound, picture or browser, from beside the room: nothing else of the meeting. */
    HELP_TECHNICALLY,
    /** Invite people, take invitations back, decide on requests and the waiting list. */
    ADMIT,
    /** End another's membership. */
    REMOVE,
    /** Hold, hide, move and lock what is written. */
    MODERATE,
    /** Say what the group is, its chapters, rules, screening questions. */
    SHAPE,
    /** Give and take roles, hand the group over. */
    NAME_ROLES,
    /** See how the group lives, in numbers that hide each person. */
    SEE_SIGNS,
    /** Open somebody's emergency contact, with a reason that they are told. */
    BREAK_GLASS;

    /** Message key of what it is, in words. */
    public String key() {
        return "groups.capability." + name().toLowerCase(Locale.ROOT);
    }
}
