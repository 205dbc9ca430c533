@NullMarked
package org.hearth.identity.recovery;

import org.jspecify.annotations.NullMarked;
