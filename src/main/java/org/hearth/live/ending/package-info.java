/** The end for all, and the page afterwards. */
@NullMarked
package org.hearth.live.ending;

import org.jspecify.annotations.NullMarked;
