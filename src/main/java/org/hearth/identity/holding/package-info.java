@NullMarked
package org.hearth.identity.holding;

import org.jspecify.annotations.NullMarked;
