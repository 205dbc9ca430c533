@NullMarked
package org.hearth.bringing.page;

import org.jspecify.annotations.NullMarked;
