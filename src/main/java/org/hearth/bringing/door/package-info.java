@NullMarked
package org.hearth.bringing.door;

import org.jspecify.annotations.NullMarked;
