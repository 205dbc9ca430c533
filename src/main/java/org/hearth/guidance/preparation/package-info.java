@NullMarked
package org.hearth.guidance.preparation;

import org.jspecify.annotations.NullMarked;
