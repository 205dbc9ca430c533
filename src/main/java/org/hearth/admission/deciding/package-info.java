@NullMarked
package org.hearth.admission.deciding;

import org.jspecify.annotations.NullMarked;
