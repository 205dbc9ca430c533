@NullMarked
package org.hearth.disclosure.step;

import org.jspecify.annotations.NullMarked;
