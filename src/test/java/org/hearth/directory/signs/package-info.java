@NullMarked
package org.hearth.directory.signs;

import org.jspecify.annotations.NullMarked;
