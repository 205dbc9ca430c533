@NullMarked
package org.hearth.architecture.broken.below.inner;

import org.jspecify.annotations.NullMarked;
