@NullMarked
package org.hearth.web.leaving;

import org.jspecify.annotations.NullMarked;
