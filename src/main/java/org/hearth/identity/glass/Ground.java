package org.hearth.identity.glass;

/** For what glass may be broken. */
public enum Ground {
    /** Somebody's life is in danger. */
    DANGER,
    /** A court or an authority orders it. */
    LAW;

    public String label() {
        return this == DANGER ? "identity.glass.ground.danger" : "identity.glass.ground.law";
    }
}
