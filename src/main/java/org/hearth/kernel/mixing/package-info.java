/** Rows laid anew in an order of chance. */
@NullMarked
package org.hearth.kernel.mixing;

import org.jspecify.annotations.NullMarked;
