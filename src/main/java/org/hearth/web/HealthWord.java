package org.hearth.web;

import java.util.Optional;

/**
 * A module's word on what does not work at the moment though Hearth as a whole does, for {@code GET /health}. Any bean may
 * say one; it must answer from memory, since it is asked often.
 */
public interface HealthWord {

    /** A sentence for whoever runs the installation, such as {@code video is off: LiveKit is being built}; or nothing. */
    Optional<String> off();
}
