@NullMarked
package org.hearth.groups.joining;

import org.jspecify.annotations.NullMarked;
