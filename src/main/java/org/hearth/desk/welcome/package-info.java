@NullMarked
package org.hearth.desk.welcome;

import org.jspecify.annotations.NullMarked;
