@NullMarked
package org.hearth.web.stream;

import org.jspecify.annotations.NullMarked;
