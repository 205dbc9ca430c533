@NullMarked
package org.hearth.desk.care;

import org.jspecify.annotations.NullMarked;
