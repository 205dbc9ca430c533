@NullMarked
package org.hearth.forum.life;

import org.jspecify.annotations.NullMarked;
