@NullMarked
package org.hearth.web.errors;

import org.jspecify.annotations.NullMarked;
