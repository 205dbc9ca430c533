@NullMarked
package org.hearth.web.today;

import org.jspecify.annotations.NullMarked;
