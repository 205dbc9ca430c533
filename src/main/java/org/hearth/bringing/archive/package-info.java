@NullMarked
package org.hearth.bringing.archive;

import org.jspecify.annotations.NullMarked;
