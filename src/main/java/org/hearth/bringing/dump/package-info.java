@NullMarked
package org.hearth.bringing.dump;

import org.jspecify.annotations.NullMarked;
