@NullMarked
package org.hearth.architecture.broken.above;

import org.jspecify.annotations.NullMarked;
