@NullMarked
package org.hearth.architecture.broken.below;

import org.jspecify.annotations.NullMarked;
