@NullMarked
package org.hearth.web.rendering;

import org.jspecify.annotations.NullMarked;
