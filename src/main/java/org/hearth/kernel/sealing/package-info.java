@NullMarked
package org.hearth.kernel.sealing;

import org.jspecify.annotations.NullMarked;
