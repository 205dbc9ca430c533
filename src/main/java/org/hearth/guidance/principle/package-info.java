@NullMarked
package org.hearth.guidance.principle;

import org.jspecify.annotations.NullMarked;
