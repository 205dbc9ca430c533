package org.hearth.groups;

import static org.hearth.groups.Capability.ADMIT;
import static org.hearth.groups.Capability.ATTEND;
import static org.hearth.groups.Capability.BREAK_GLASS;
import static org.hearth.groups.Capability.HELP_TECHNICALLY;
import static org.hearth.groups.Capability.LEAD_MEETINGS;
import static org.hearth.groups.Capability.MODERATE;
import static org.hearth.groups.Capability.NAME_ROLES;
import static org.hearth.groups.Capability.READ_TALK;
import static org.hearth.groups.Capability.REMOVE;
import static org.hearth.groups.Capability.SEE_MEMBERS;
import static org.hearth.groups.Capability.SEE_SIGNS;
import static org.hearth.groups.Capability.WRITE_TALK;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a persona is in its group, and by that what it may do: the one table of rights inside groups. */
public enum Role {
    FACILITATOR(EnumSet.allOf(Capability.class)),
    /** Shares the work; does not reshape the group or name others. */
    CO_FACILITATOR(EnumSet.of(
            READ_TALK,
            WRITE_TALK,
            SEE_MEMBERS,
            ATTEND,
            LEAD_MEETINGS,
            HELP_TECHNICALLY,
            ADMIT,
            REMOVE,
            MODERATE,
            SEE_SIGNS,
            BREAK_GLASS)),
    /** Does the facilitator's work from one day to another. Never kept as a role: it is one for as long as those days last. */
    STAND_IN(EnumSet.complementOf(EnumSet.of(NAME_ROLES))),
    MEMBER(EnumSet.of(READ_TALK, WRITE_TALK, SEE_MEMBERS, ATTEND)),
    /** A relative or friend whom a member lets in to what that member says: sees nothing of the group by itself. */
    SUPPORTER(EnumSet.noneOf(Capability.class)),
    /** Carries meetings into another language. */
    INTERPRETER(EnumSet.of(ATTEND)),
    /** Helps people with sound, picture and browser from beside a meeting: sits in no circle, hears and sees nothing of it. */
    TECHNICAL_HELPER(EnumSet.of(HELP_TECHNICALLY)),
    /** A professional whom a member works with: sees only what that member shares. */
    PROVIDER(EnumSet.noneOf(Capability.class)),
    /** Sees coded data of those who consented, never the group. */
    RESEARCHER(EnumSet.noneOf(Capability.class));

    private final Set<Capability> capabilities;

    Role(Set<Capability> capabilities) {
        this.capabilities = capabilities;
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Runs the group, alone or with others. */
    public boolean leads() {
        return can(LEAD_MEETINGS);
    }

    /** Takes one of the group's seats. */
    public boolean seated() {
        return can(READ_TALK);
    }

    /** Message key of its name; with {@code .means} at its end, of what it is in a sentence. */
    public String key() {
        return "groups.role." + name().toLowerCase(Locale.ROOT);
    }

    /** What a facilitator can make of another; a facilitator is made by handing the group over alone. */
    public static List<Role> named() {
        return List.of(MEMBER, CO_FACILITATOR, INTERPRETER, TECHNICAL_HELPER, SUPPORTER, PROVIDER, RESEARCHER);
    }
}
