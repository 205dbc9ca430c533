@NullMarked
package org.hearth.groups.group;

import org.jspecify.annotations.NullMarked;
