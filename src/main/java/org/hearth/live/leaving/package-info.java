/** Going out of one's own will. */
@NullMarked
package org.hearth.live.leaving;

import org.jspecify.annotations.NullMarked;
