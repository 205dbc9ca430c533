/** The way of signalling through Hearth's own origin, decided anew at every connect. */
@NullMarked
package org.hearth.live.signal;

import org.jspecify.annotations.NullMarked;
