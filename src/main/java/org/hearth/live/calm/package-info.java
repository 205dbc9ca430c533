/** Who leads now, pausing for all, and what holds when nobody who leads is there. */
@NullMarked
package org.hearth.live.calm;

import org.jspecify.annotations.NullMarked;
