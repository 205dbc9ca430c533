@NullMarked
package org.hearth.groups.ending;

import org.jspecify.annotations.NullMarked;
