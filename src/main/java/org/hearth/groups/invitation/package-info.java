@NullMarked
package org.hearth.groups.invitation;

import org.jspecify.annotations.NullMarked;
