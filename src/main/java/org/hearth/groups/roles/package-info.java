@NullMarked
package org.hearth.groups.roles;

import org.jspecify.annotations.NullMarked;
