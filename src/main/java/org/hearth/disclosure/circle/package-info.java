@NullMarked
package org.hearth.disclosure.circle;

import org.jspecify.annotations.NullMarked;
