/** Who may speak: quiet for all, and asking somebody to speak. */
@NullMarked
package org.hearth.live.voice;

import org.jspecify.annotations.NullMarked;
