@NullMarked
package org.hearth.bringing.mbox;

import org.jspecify.annotations.NullMarked;
