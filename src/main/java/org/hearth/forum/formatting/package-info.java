@NullMarked
package org.hearth.forum.formatting;

import org.jspecify.annotations.NullMarked;
