package org.hearth.groups;

/** What a persona may do in its group. */
public enum Role {
    FACILITATOR,
    MEMBER;

    /** May open the door, plan meetings, invite and remove. */
    public boolean leads() {
        return switch (this) {
            case FACILITATOR -> true;
            case MEMBER -> false;
        };
    }
}
