package org.hearth.contact.chain;

/** Whom one asks for on the telephone. Says nothing of itself: it must reach no log. */
record Called(String name, String number) {

    static final int NAME = 60;

    private static final String BETWEEN = "\n";

    /** As it is sealed. */
    String asText() {
        return name + BETWEEN + number;
    }

    static Called of(String text) {
        var at = text.indexOf(BETWEEN);
        return new Called(text.substring(0, at), text.substring(at + 1).strip());
    }

    @Override
    public String toString() {
        return "Called[…]";
    }
}
