package org.hearth.architecture.broken.above;

import org.hearth.architecture.broken.below.inner.Hidden;

/** Reaches into another module. */
class Reaching {
    Hidden hidden = new Hidden();
}
