/** Two modules that break the rules, so that the rules can be seen to notice. */
@NullMarked
package org.hearth.architecture.broken;

import org.jspecify.annotations.NullMarked;
