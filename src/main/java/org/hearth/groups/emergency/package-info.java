/** Leaving an emergency contact in a group, and opening one. */
@NullMarked
package org.hearth.groups.emergency;

import org.jspecify.annotations.NullMarked;
