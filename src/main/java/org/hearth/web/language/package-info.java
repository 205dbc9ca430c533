@NullMarked
package org.hearth.web.language;

import org.jspecify.annotations.NullMarked;
