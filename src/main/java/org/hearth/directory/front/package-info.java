@NullMarked
package org.hearth.directory.front;

import org.jspecify.annotations.NullMarked;
