package org.hearth.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The open pages. Inside a transaction a push waits for its commit, so
 * that what is pushed is already true for whoever loads the page anew. */
public interface Streams {

    /** Pushes to everybody who listens to the topic what the function makes for that viewer; empty pushes nothing. */
    void publish(Topic topic, Function<Object, Optional<Push>> pushFor);

    /**
     * Ends the streams of the viewers whose right to listen to a topic of this kind has ended. They may try again and
     * are then refused.
     */
    void close(String kind, Predicate<Object> viewers);

    /** Ends those of this one topic. */
    void close(Topic topic, Predicate<Object> viewers);

    /** Ends every stream this account holds, as when it signs out. */
    void close(AccountId account);

    /**
     * How far everything has come. A page carries the mark taken before it was read; if one of its topics has moved
     * beyond that when it subscribes, the page is told to fetch itself again.
     */
    String mark();
}
