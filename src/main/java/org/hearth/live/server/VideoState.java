package org.hearth.live.server;

import java.net.URI;

/** Whether picture and sound can be had. Everything else of a meeting works in each of these states. */
public sealed interface VideoState {

    /** It is on its way; what is open then upgrades by itself. @param parts how many parts a build has finished */
    record Preparing(Step step, long parts) implements VideoState {}

    /** @param url where the server listens for us, {@code http://…}; browsers come through our own origin */
    record Ready(URI url, String key, String secret) implements VideoState {

        /** Without key and secret: who has them may enter every room. */
        @Override
        public String toString() {
            return "Ready[" + url + "]";
        }
    }

    record Absent(Reason reason) implements VideoState {}

    /** What is being done to get a server. */
    enum Step {
        LOOKING,
        WAITING_FOR_ANOTHER_BUILD,
        BUILDING,
        FETCHING,
        STARTING
    }

    /** Why there is none. */
    enum Reason {
        SETTINGS_INCOMPLETE,
        NOT_TO_BE_HAD,
        MEDIA_PORT_TAKEN,
        DOES_NOT_ANSWER,
        STOPPED,
        NOT_WANTED
    }
}
