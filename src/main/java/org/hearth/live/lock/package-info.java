/** A door that is closed to those who come later. */
@NullMarked
package org.hearth.live.lock;

import org.jspecify.annotations.NullMarked;
