@NullMarked
package org.hearth.groups.shape;

import org.jspecify.annotations.NullMarked;
