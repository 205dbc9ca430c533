@NullMarked
package org.hearth.web.help;

import org.jspecify.annotations.NullMarked;
