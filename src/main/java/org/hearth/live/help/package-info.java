/** Calling for help with sound and picture without the group noticing. */
@NullMarked
package org.hearth.live.help;

import org.jspecify.annotations.NullMarked;
