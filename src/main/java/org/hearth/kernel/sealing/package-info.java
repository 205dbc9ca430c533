/** {@link org.hearth.kernel.Seal} by Google's Tink, and where its keys are kept. */
@NullMarked
package org.hearth.kernel.sealing;

import org.jspecify.annotations.NullMarked;
