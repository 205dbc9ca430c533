package org.hearth.identity.glass;

/** How far a request has come. */
public enum GlassState {
    WAITING("identity.glass.state.waiting"),
    APPROVED("identity.glass.state.approved"),
    DECLINED("identity.glass.state.declined"),
    OPENED("identity.glass.state.opened"),
    EXPIRED("identity.glass.state.expired");

    private final String label;

    GlassState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether anything can still come of it. */
    boolean isOpen() {
        return this == WAITING || this == APPROVED;
    }
}
