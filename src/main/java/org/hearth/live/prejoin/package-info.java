/** Before going in: how one looks and sounds, how good the line is, in which form one wants to be there. */
@NullMarked
package org.hearth.live.prejoin;

import org.jspecify.annotations.NullMarked;
