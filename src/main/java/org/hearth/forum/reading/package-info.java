@NullMarked
package org.hearth.forum.reading;

import org.jspecify.annotations.NullMarked;
