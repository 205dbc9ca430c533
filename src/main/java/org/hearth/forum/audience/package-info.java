@NullMarked
package org.hearth.forum.audience;

import org.jspecify.annotations.NullMarked;
