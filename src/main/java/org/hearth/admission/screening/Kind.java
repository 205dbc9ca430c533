package org.hearth.admission.screening;

/** How a question is answered. */
public enum Kind {
    YES_NO(2),
    /** One of several that the group writes. */
    ONE(0),
    SEVERAL(0),
    /** In bands: a birthday is nobody's business here. */
    AGE(8),
    /** How are you: from very bad to good. */
    SCALE(5),
    TEXT(0);

    private final int given;

    Kind(int given) {
        this.given = given;
    }

    /** How many answers Hearth itself has for it; 0 if the group writes them, or there are none to choose from. */
    public int given() {
        return given;
    }

    public boolean choosesOne() {
        return this != SEVERAL && this != TEXT;
    }

    public boolean isWritten() {
        return this == ONE || this == SEVERAL;
    }
}
