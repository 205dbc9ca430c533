@NullMarked
package org.hearth.groups.leaving;

import org.jspecify.annotations.NullMarked;
