/** Who is present in a meeting, in what form, on which chair, and until when without a sign of life. */
@NullMarked
package org.hearth.live.presence;

import org.jspecify.annotations.NullMarked;
