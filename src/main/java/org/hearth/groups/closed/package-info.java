@NullMarked
package org.hearth.groups.closed;

import org.jspecify.annotations.NullMarked;
