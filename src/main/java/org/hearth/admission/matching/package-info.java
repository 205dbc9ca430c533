@NullMarked
package org.hearth.admission.matching;

import org.jspecify.annotations.NullMarked;
