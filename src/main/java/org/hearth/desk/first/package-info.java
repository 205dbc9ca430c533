@NullMarked
package org.hearth.desk.first;

import org.jspecify.annotations.NullMarked;
