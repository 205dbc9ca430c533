@NullMarked
package org.hearth.groups.belonging;

import org.jspecify.annotations.NullMarked;
