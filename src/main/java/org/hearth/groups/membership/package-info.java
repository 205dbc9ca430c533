@NullMarked
package org.hearth.groups.membership;

import org.jspecify.annotations.NullMarked;
