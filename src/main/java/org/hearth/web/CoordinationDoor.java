package org.hearth.web;

/** A way from a coordinator's page to one thing of the installation; shown in ascending order, after accounts and audit. */
public interface CoordinationDoor {

    int order();

    /** Message key of its name; the key with {@code .hint} at its end says in a sentence what waits there. */
    String label();

    /** One of Lucide's icon names; also to be listed in {@code icons.txt}. */
    String icon();

    String path();
}
