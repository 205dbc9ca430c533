package org.hearth.web;

/** A way from the page *You* to one thing that belongs to the account, such as its passkeys; shown in ascending order. */
public interface YouDoor {

    int order();

    /** False if there is nothing behind it on this installation. */
    default boolean isThere() {
        return true;
    }

    /** Message key of its name; the key with {@code .hint} at its end says in a sentence what waits there. */
    String label();

    /** One of Lucide's icon names; also to be listed in {@code icons.txt}. */
    String icon();

    String path();
}
