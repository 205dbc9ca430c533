package org.hearth.live.presence;

/** Under which of their two names somebody comes. */
public enum Guise {
    PSEUDONYM,
    FACE;

    /** As in forms. */
    public String text() {
        return this == FACE ? "face" : "pseudonym";
    }

    /** The one meant; anything else is the pseudonym, which the group knows. */
    public static Guise of(String text) {
        return text.equals(FACE.text()) ? FACE : PSEUDONYM;
    }
}
