@NullMarked
package org.hearth.admission.asking;

import org.jspecify.annotations.NullMarked;
