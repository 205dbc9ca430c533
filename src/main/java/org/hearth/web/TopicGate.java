package org.hearth.web;

import java.util.Optional;

/** A module's answer to "may this reader listen to that?", asked at every subscribe, reconnects included. */
public interface TopicGate {

    /** The {@link Topic#kind()} this gate keeps. */
    String kind();

    /** Who the reader is there (the module's own viewer object), or empty if for them the topic does not exist. */
    Optional<?> admit(SignedIn reader, String id);
}
