@NullMarked
package org.hearth.letterbox.reading;

import org.jspecify.annotations.NullMarked;
