package org.hearth.kernel;

/** What the viewer asked for does not exist for them, whether or not it exists for somebody else. */
public final class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
