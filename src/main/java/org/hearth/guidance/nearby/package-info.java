@NullMarked
package org.hearth.guidance.nearby;

import org.jspecify.annotations.NullMarked;
