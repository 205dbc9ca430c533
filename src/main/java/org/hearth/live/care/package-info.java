/** Whose line is poor, and who went without a good-bye: for those who lead. */
@NullMarked
package org.hearth.live.care;

import org.jspecify.annotations.NullMarked;
