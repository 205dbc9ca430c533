/** Trying out browser, camera, microphone and line days ahead, and asking a person for help with them. */
@NullMarked
package org.hearth.live.check;

import org.jspecify.annotations.NullMarked;
