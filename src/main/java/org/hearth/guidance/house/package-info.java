@NullMarked
package org.hearth.guidance.house;

import org.jspecify.annotations.NullMarked;
