@NullMarked
package org.hearth.admission.screening;

import org.jspecify.annotations.NullMarked;
