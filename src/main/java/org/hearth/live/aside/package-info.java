/** A side room for two, while the circle goes on. */
@NullMarked
package org.hearth.live.aside;

import org.jspecify.annotations.NullMarked;
