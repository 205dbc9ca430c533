@NullMarked
package org.hearth.desk.coordination;

import org.jspecify.annotations.NullMarked;
