@NullMarked
package org.hearth.bringing.names;

import org.jspecify.annotations.NullMarked;
