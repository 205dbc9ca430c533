/** The rules of STYLE.md as code: each reads sources, and names what breaks it. */
@NullMarked
package org.hearth.architecture;

import org.jspecify.annotations.NullMarked;
