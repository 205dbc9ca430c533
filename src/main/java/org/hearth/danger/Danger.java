package org.hearth.danger;

/** Reads texts for signs of danger. Nothing is kept of them. */
public interface Danger {

    /** By the rules of every language, as this site has them: people write in another language than they read. */
    Reading read(String text);
}
