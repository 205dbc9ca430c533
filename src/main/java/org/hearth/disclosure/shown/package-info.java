@NullMarked
package org.hearth.disclosure.shown;

import org.jspecify.annotations.NullMarked;
