@NullMarked
package org.hearth.forum.following;

import org.jspecify.annotations.NullMarked;
