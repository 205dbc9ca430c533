@NullMarked
package org.hearth.bringing.work;

import org.jspecify.annotations.NullMarked;
