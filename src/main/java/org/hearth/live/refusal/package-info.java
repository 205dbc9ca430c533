/** Sending somebody away kindly, for now. */
@NullMarked
package org.hearth.live.refusal;

import org.jspecify.annotations.NullMarked;
