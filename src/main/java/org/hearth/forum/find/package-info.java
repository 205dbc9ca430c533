/** Finding again what was written, among what one may read. */
@NullMarked
package org.hearth.forum.find;

import org.jspecify.annotations.NullMarked;
