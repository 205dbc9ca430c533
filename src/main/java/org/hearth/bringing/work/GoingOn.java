package org.hearth.bringing.work;

/** Asked after each step. */
interface GoingOn {

    /** @throws Stopped if somebody stopped it, or another has taken it over */
    void check();

    /** Not to be gone on with. */
    final class Stopped extends RuntimeException {
        Stopped() {
            super(null, null, false, false);
        }
    }
}
