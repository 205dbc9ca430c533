package org.hearth.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The open pages. Call after commit: what is pushed must already be true for whoever loads the page anew. */
public interface Streams {

    /** Pushes to everybody who listens to the topic what the function makes for that viewer; empty pushes nothing. */
    void publish(Topic topic, Function<Object, Optional<Push>> pushFor);

    /** Ends the streams of the viewers whose right to listen has ended. They may try again and are then refused. */
    void close(Topic topic, Predicate<Object> viewers);

    /** Ends every stream this account holds, as when it signs out. */
    void close(AccountId account);

    /**
     * How far the topic has come. A page carries the mark of its rendering; if it differs at subscribe, the page is told
     * to fetch itself again.
     */
    String mark(Topic topic);
}
