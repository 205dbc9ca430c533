@NullMarked
package org.hearth.guidance.belonging;

import org.jspecify.annotations.NullMarked;
