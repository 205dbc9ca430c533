@NullMarked
package org.hearth.identity.persona;

import org.jspecify.annotations.NullMarked;
