@NullMarked
package org.hearth.desk.rules;

import org.jspecify.annotations.NullMarked;
