@NullMarked
package org.hearth.disclosure.stating;

import org.jspecify.annotations.NullMarked;
